import json
from io import BytesIO
from pathlib import Path

import pytest

from warmline.cli import inputs
from warmline.cli.inputs import read_input, situation_of, with_addresses
from warmline.contract import Situation, Thread
from warmline.errors import WarmlineError

MAIL = b"From: ana@client.example\nReceived: x\nSubject: Crates\n\nWhere are they?\n"
MBOX = b"From ana@client.example Mon Mar  2 10:00:00 2026\n" + MAIL
JSON = json.dumps({"draft": {"text": "Hi"}}).encode()


def kind(name: str, raw: bytes) -> str:
    situation = situation_of(name, raw, me=["us@firm.example"])
    return "thread" if situation.thread else situation.draft.text if situation.draft else "nothing"


@pytest.mark.parametrize(
    ("name", "raw", "expected"),
    [
        ("a.txt", b"Hi", "Hi"),
        ("a.TXT", JSON, JSON.decode()),
        ("a.json", JSON, "Hi"),
        ("a.eml", MAIL, "thread"),
        ("a.mbox", MBOX, "thread"),
        ("-", JSON, "Hi"),
        ("-", MAIL, "thread"),
        ("-", MBOX, "thread"),
        ("-", b"Subject: to change\n\nHi", "Subject: to change\n\nHi"),
        ("-", b"From now on we call.", "From now on we call."),
        ("notes", b"Hi", "Hi"),
    ],
)
def test_an_input_is_known_by_its_name_or_by_how_it_begins(name: str, raw: bytes, expected: str) -> None:
    assert kind(name, raw) == expected


def test_ones_own_addresses_are_added_to_a_situation() -> None:
    situation = Situation(thread=Thread(me=["a@x.example"], messages=[]))

    read = with_addresses(situation, me=["b@x.example", "a@x.example"])

    assert read.thread is not None
    assert read.thread.me == ["a@x.example", "b@x.example"]
    assert with_addresses(Situation(), me=["b@x.example"]) == Situation()


def test_standard_input_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = BytesIO(b"Hi")

    monkeypatch.setattr("sys.stdin", Stdin)

    assert read_input("-") == b"Hi"


def test_what_cannot_be_opened_is_said(tmp_path: Path) -> None:
    with pytest.raises(WarmlineError, match="No such file"):
        read_input(str(tmp_path / "none.txt"))
    with pytest.raises(WarmlineError, match="directory"):
        read_input(str(tmp_path))


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "_LARGEST", 10)
    (tmp_path / "a.txt").write_bytes(b"x" * 11)

    with pytest.raises(WarmlineError, match="larger than"):
        read_input(str(tmp_path / "a.txt"))
