import json
from pathlib import Path
from typing import cast

import pytest

from support.service import FakeReader
from warmline.cli.lines import read_lines
from warmline.contract import ProblemAnswer, Reading
from warmline.errors import WarmlineError
from warmline.reader import Reader


def answers(folder: Path, *lines: bytes, reader: FakeReader | None = None) -> list[Reading | ProblemAnswer]:
    file = folder / "situations.jsonl"
    file.write_bytes(b"\n".join(lines))
    return list(read_lines(str(file), me=["us@firm.example"], reader=cast(Reader, reader or FakeReader())))


GOOD = b'{"draft": {"text": "Hi"}}'


@pytest.mark.parametrize(
    "bad",
    [
        b"no JSON",
        b'{"draft": {"text": 1}}',
        b'{"draught": null}',
        b'{"draft": {"text": "\\ud83d"}}',
        b'{"draft": {"text": "\\u0000"}}',
        b'{"draft": {"text": "\xff"}}',
        b'{"draft": {"text": "' + b"a" * 1_000_000 + b'"}}',
        b"[" * 100_000,
        b"NaN",
        b"\x89PNG\0",
    ],
)
def test_a_bad_line_stops_nothing(tmp_path: Path, bad: bytes) -> None:
    first, second, third = answers(tmp_path, GOOD, bad, GOOD)

    assert isinstance(first, Reading)
    assert isinstance(second, ProblemAnswer)
    assert isinstance(third, Reading)


def test_blank_lines_are_no_situations(tmp_path: Path) -> None:
    assert len(answers(tmp_path, b"", GOOD, b"  ", b"")) == 1


def test_a_thread_learns_who_the_user_is(tmp_path: Path) -> None:
    reader = FakeReader()
    answers(tmp_path, json.dumps({"thread": {"messages": []}}).encode(), reader=reader)

    assert reader.asked[0].thread is not None
    assert reader.asked[0].thread.me == ["us@firm.example"]


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(WarmlineError, match="No such file"):
        list(read_lines(str(tmp_path / "none"), me=[], reader=cast(Reader, FakeReader())))
