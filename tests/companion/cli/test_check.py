import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import pytest
from click.testing import Result

from support.running_companion import WARMLINE, home_environment
from warmline.contract import DraftReading, ProblemAnswer, Reading, ThreadReading
from warmline.reader import Reader

DATA = Path(__file__).parents[4] / "shared" / "data"
MARKED = "Hi 👍,\n\nAs I already said, it is late.\n"
CLEAN = "Hi,\n\nit comes on Monday.\n"
MAIL = "From: Ana <ana@client.example>\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nSubject: Crates\n\n"


@pytest.fixture(autouse=True)
def loaded(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Reader, "load", lambda: reader)


def warmline(home: Path, *words: str, given: bytes) -> subprocess.CompletedProcess[bytes]:
    environment = home_environment(home)
    return subprocess.run([WARMLINE, *words], env=environment, input=given, capture_output=True, timeout=120)


def test_a_draft_is_shown_with_its_marks(run: Callable[..., Result], home: Path) -> None:
    (home / "a.txt").write_text(MARKED, "utf-8")
    shown = run("check", str(home / "a.txt"))

    assert shown.exit_code == 1
    assert "  As I already said, it is late.\n  ~~~~~~~~~~~~~~~~~~\n" in shown.output
    assert "Can read as defensive." in shown.output
    assert click.unstyle(shown.output) == shown.output, "no escape codes where there is no terminal"


def test_a_clean_draft_ends_with_0(run: Callable[..., Result]) -> None:
    shown = run("check", input=CLEAN)

    assert (shown.exit_code, shown.output) == (0, "Draft: nothing to say\n")


def test_several_files_are_each_headed_by_their_name(run: Callable[..., Result], home: Path) -> None:
    (home / "a.txt").write_text(CLEAN, "utf-8")
    (home / "b.eml").write_text(MAIL + MARKED, "utf-8")
    shown = run("check", str(home / "a.txt"), str(home / "b.eml"), "--me", "ana@client.example")

    assert shown.exit_code == 1
    assert [line for line in shown.output.splitlines() if line.startswith(str(home))] == [
        str(home / "a.txt"),
        str(home / "b.eml"),
    ]


def test_a_thread_that_heats_up_is_something_to_say(run: Callable[..., Result], home: Path) -> None:
    mails = [
        "Where is my order?",
        "Second time I ask. This is unacceptable.",
        "THIRD TIME. You are liars and I want my money back, or you hear from my lawyer!!!",
    ]
    box = "\n".join(f"From ana Mon Mar  2 10:00:00 2026\n{MAIL}{mail}\n" for mail in mails)
    (home / "thread.mbox").write_text(box, "utf-8")
    shown = run("check", str(home / "thread.mbox"), "--me", "us@firm.example")

    assert shown.exit_code == 1
    assert "Thread: heated" in shown.output
    assert "“" in shown.output


def test_json_is_one_reading_a_line(run: Callable[..., Result], home: Path) -> None:
    situation = {"draft": {"text": MARKED}, "thread": {"messages": []}}
    (home / "a.json").write_text(json.dumps(situation), "utf-8")
    shown = run("check", "--json", str(home / "a.json"), str(home / "a.json"))

    readings = [Reading.model_validate_json(line) for line in shown.stdout.splitlines()]
    assert shown.exit_code == 1
    assert [reading.thread is not None for reading in readings] == [True, True]
    assert readings[0].draft is not None
    assert readings[0].draft.marks[0].start == 8


BAD = [
    ("none.txt", None, "No such file"),
    ("folder.txt", "folder", "directory"),
    ("garbage.txt", b"\x89PNG\r\n\x1a\n\xff\0", "UTF-8"),
    ("garbage.eml", b"\x89PNG\r\n\x1a\n\xff\0", "not a mail"),
    ("garbage.mbox", b"\x89PNG\r\n\x1a\n\xff\0", "not a mail"),
    ("garbage.json", b"\x89PNG\r\n\x1a\n\xff\0", "UTF-8"),
    ("nul.txt", b"a\0b", "NUL"),
    ("long.txt", b"word " * 200_000, "longer than"),
    ("half.json", b'{"draft": {"text": "\\ud83d"}}', "half of a character"),
    ("wrong.json", b'{"draft": {"text": 7}}', "draft.text"),
    ("more.json", b'{"draft": null, "colour": "red"}', "not known"),
]


@pytest.mark.parametrize(("name", "content", "words"), BAD, ids=[name for name, _, _ in BAD])
def test_what_cannot_be_read_is_said_and_the_rest_goes_on(
    run: Callable[..., Result], home: Path, name: str, content: bytes | str | None, words: str
) -> None:
    if content == "folder":
        (home / name).mkdir()
    elif isinstance(content, bytes):
        (home / name).write_bytes(content)
    (home / "good.txt").write_text(CLEAN, "utf-8")
    shown = run("check", str(home / name), str(home / "good.txt"))

    assert shown.exit_code == 2
    assert f"{name}: " in shown.stderr
    assert words in shown.stderr
    assert shown.stderr.count("\n") == 1
    assert "nothing to say" in shown.stdout


def test_an_empty_situation_is_no_error(run: Callable[..., Result]) -> None:
    assert run("check", input="{}").exit_code == 0


def test_a_bad_settings_file_is_named(run: Callable[..., Result], home: Path) -> None:
    file = home / "config" / "warmline" / "settings.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("me = 1", "utf-8")
    shown = run("check", input=CLEAN)

    assert shown.exit_code == 2
    assert "settings.toml" in shown.stderr


def test_lines_are_answered_in_order_and_a_bad_one_stops_nothing(tmp_path: Path) -> None:
    good = json.dumps({"draft": {"text": MARKED}}).encode()
    done = warmline(
        tmp_path, "check", "--jsonl", given=b"\n".join([good, b"{", b"", b'{"draft": null}', good])
    )

    first, second, third, fourth = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (1, b"")
    assert first == fourth
    assert Reading.model_validate_json(third) == Reading(draft=None, thread=None)
    assert ProblemAnswer.model_validate_json(second).error.code == "not_json"


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    line = json.dumps({"draft": {"text": MARKED}}).encode() + b"\n"
    (tmp_path / "lines.jsonl").write_bytes(line * 3_000)
    command = f"'{WARMLINE}' check --jsonl '{tmp_path}/lines.jsonl' | head -n 1"
    done = subprocess.run(
        ["sh", "-c", command], env=home_environment(tmp_path), capture_output=True, timeout=120
    )

    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the development data beside the repository")
def test_every_development_draft_and_thread_is_read(tmp_path: Path) -> None:
    drafts = [json.loads(line) for line in (DATA / "drafts_dev.jsonl").read_text("utf-8").splitlines()]
    threads = [json.loads(line) for line in (DATA / "threads_dev.jsonl").read_text("utf-8").splitlines()]
    situations = [{"draft": {"text": draft["text"]}} for draft in drafts]
    situations += [
        {"thread": {"subject": one["subject"], "me": [one["me"]], "messages": one["messages"]}}
        for one in threads
    ]
    done = warmline(tmp_path, "check", "--jsonl", given="\n".join(map(json.dumps, situations)).encode())
    readings = [Reading.model_validate_json(line) for line in done.stdout.splitlines()]

    assert (done.returncode, done.stderr) == (0, b"")
    assert len(readings) == len(situations)
    for draft, reading in zip(drafts, readings, strict=False):
        assert reading.draft is not None
        _every_mark_holds(draft["text"], reading.draft)
    for thread, reading in zip(threads, readings[len(drafts) :], strict=True):
        assert reading.thread is not None
        _every_signal_holds([message["text"] for message in thread["messages"]], reading.thread)


def _every_mark_holds(text: str, reading: DraftReading) -> None:
    assert reading.language == "en"
    for mark in reading.marks:
        assert _units(text, mark.start, mark.end) == mark.quote != ""
    assert all(one.end <= other.start for one, other in zip(reading.marks, reading.marks[1:], strict=False))


def _every_signal_holds(texts: Sequence[str], reading: ThreadReading) -> None:
    for signal in reading.signals:
        assert _units(texts[signal.message], signal.start, signal.end) == signal.quote


def _units(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_a_call_sheet_of_an_mbox(run: Callable[..., Result], home: Path) -> None:
    (home / "row.mbox").write_text(
        "From a@b Mon Mar  2 10:00:00 2026\n" + MAIL + "Could you send it?\n", "utf-8"
    )
    shown = run("check", "--sheet", str(home / "row.mbox"), "--me", "me@firm.example")

    assert shown.exit_code == 0
    assert shown.output.startswith("# Call sheet: Crates\n\n## Say first\n")
    assert "- “Could you send it?” (message 1, 02 Mar 2026 10:00)\n" in shown.output


def test_without_a_thread_there_is_no_call_sheet(run: Callable[..., Result], home: Path) -> None:
    (home / "a.txt").write_text(CLEAN, "utf-8")
    shown = run("check", "--sheet", str(home / "a.txt"))

    assert shown.exit_code == 2
    assert "There is no thread in this." in shown.stderr
