import logging
import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from support.service import FakeReader, running
from warmline import journal
from warmline.storage.database import Database

LIBRARY = "somebody.else"
WORDS = "zebra-crossing-at-noon"


@pytest.fixture(autouse=True)
def loggers_as_they_were() -> Iterator[None]:
    root, ours = logging.getLogger(), logging.getLogger("warmline")
    before = (root.handlers[:], root.level, ours.level, logging.raiseExceptions)
    yield
    for handler in root.handlers:
        if handler not in before[0]:
            with suppress(OSError):  # a full disk
                handler.close()
    root.handlers[:], root.level, ours.level, logging.raiseExceptions = before


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "warmline.log"


def test_a_fault_is_a_type_and_a_place() -> None:
    try:
        raise ValueError("words of a mail")
    except ValueError as error:
        assert re.fullmatch(r"ValueError at test_journal\.py:\d+", journal.fault(error))


def test_a_fault_that_was_never_raised() -> None:
    assert journal.fault(KeyError("words")) == "KeyError at unknown place"


@pytest.mark.parametrize("terminal", [True, False])
def test_our_lines_and_no_library_s(file: Path, capsys: pytest.CaptureFixture[str], terminal: bool) -> None:
    journal.begin(file, terminal=terminal)
    logging.getLogger("flask_cors.core").debug("a header")
    logging.getLogger(LIBRARY).info("a request")
    logging.getLogger("warmline.access.gate").info("POST /v1/check 200 1.0 ms")
    written = capsys.readouterr()
    assert written.out == ""
    assert re.fullmatch(r"\d\d:\d\d:\d\d POST /v1/check 200 1\.0 ms\n" if terminal else "", written.err)
    line = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d INFO POST /v1/check 200 1\.0 ms\n"
    assert re.fullmatch(line, file.read_text())


def test_what_a_command_says_in_words_is_not_said_twice(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.begin(file, terminal=True)

    logging.getLogger("warmline.cli.serve").error("cannot start: no_keyring")

    assert capsys.readouterr().err == ""
    assert file.read_text().endswith("ERROR cannot start: no_keyring\n")


def test_of_a_library_s_warning_only_the_place(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal.begin(file, terminal=True)
    try:
        raise ValueError(WORDS)
    except ValueError:
        logging.getLogger(LIBRARY).exception("could not read %s", WORDS, stack_info=True)
    logging.getLogger(LIBRARY).warning("odd\n%s", WORDS)
    assert WORDS not in file.read_text() + capsys.readouterr().err
    place = r"at test_journal\.py:\d+"
    ours = rf"\S+ \S+ (ERROR|WARNING) somebody\.else {place}(, ValueError {place})?"
    assert [bool(re.fullmatch(ours, line)) for line in file.read_text().splitlines()] == [True, True]


def test_a_line_is_one_line(file: Path) -> None:
    journal.begin(file, terminal=False)
    logging.getLogger("warmline").error("first\r\n2026-11-22 07:00:00 ERROR second")
    assert file.read_text().count("\n") == 1
    assert journal.last_errors(file, most=9) == []


def test_at_its_most_talkative_nothing_that_was_asked(
    file: Path, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    """Libraries too are let speak of everything here, which they never are."""
    journal.begin(file, terminal=True, level=logging.DEBUG)
    logging.getLogger().setLevel(logging.DEBUG)
    reader = FakeReader()
    with running(database, reader=reader) as service:
        client = service.client()
        body = {
            "draft": {"text": WORDS},
            "thread": {"messages": [{"from": f"{WORDS}@a.example", "text": WORDS}]},
        }
        assert client.ask("/v1/check", body).status == 200
        reader.error = RuntimeError(WORDS)
        assert client.ask("/v1/check", body).status == 500
        assert client.ask("/v1/check", {"draft": WORDS}).status == 422
        headers = {**client.headers("/v1/check", b"{}"), "User-Agent": WORDS, "Cookie": WORDS}
        assert client.send("/v1/check", b"{}", headers).status == 500
        assert client.send(f"/{WORDS}", b"{}", client.headers(f"/{WORDS}", b"{}")).status == 404
        assert client.send("/v1/check", b"{}", {**headers, "Origin": f"https://{WORDS}"}).status == 403
    logged = file.read_text() + capsys.readouterr().err
    assert "POST /v1/check 200" in logged
    assert "ERROR reading failed: RuntimeError at service.py" in logged
    secrets = {WORDS, client.id, client.key.hex(), client.line, client.line.split(":")[2], client.origin}
    assert [secret for secret in secrets if secret in logged] == []


def test_it_stays_small_and_private(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "MOST_BYTES", 1_000)
    before = os.umask(0)
    try:
        journal.begin(file, terminal=False)
        for number in range(1_000):
            logging.getLogger("warmline").info("line %d", number)
    finally:
        os.umask(before)
    parts = sorted(file.parent.iterdir())
    assert [part.name for part in parts] == ["warmline.log", *(f"warmline.log.{n}" for n in (1, 2, 3))]
    assert all(part.stat().st_size <= 1_000 for part in parts)
    assert {stat.S_IMODE(part.stat().st_mode) for part in parts} == {0o600}
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert file.read_text().endswith("line 999\n")


def test_a_full_disk_breaks_nothing(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    journal.begin(Path("/dev/full"), terminal=False)
    with running(database) as service:
        client = service.client()
        assert [client.ask("/v1/hello").status for _ in range(3)] == [200, 200, 200]
    assert capsys.readouterr().err == ""


def test_a_folder_that_cannot_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "state").write_text("in the way")
    journal.begin(tmp_path / "state" / "warmline.log", terminal=True)
    logging.getLogger("warmline").info("on it goes")
    note, line = capsys.readouterr().err.splitlines()
    assert note.startswith("Note: no log is kept")
    assert line.endswith("on it goes")


def test_nothing_is_said_where_nobody_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "state").write_text("in the way")
    journal.begin(tmp_path / "state" / "warmline.log", terminal=False)
    logging.getLogger("warmline").error("on it goes")
    assert capsys.readouterr().err == ""


def test_the_last_errors(file: Path) -> None:
    journal.begin(file, terminal=False)
    log = logging.getLogger("warmline")
    log.error("cannot start: key_missing")
    log.info("started")
    log.error("reading failed: %s", "ValueError at reader.py:12")
    (file.with_name("warmline.log.1")).write_text("2026-11-01 10:00:00 ERROR KeyError at old.py:1\n")
    assert [error.what for error in journal.last_errors(file, most=9)] == [
        "reading failed: ValueError at reader.py:12",
        "cannot start: key_missing",
        "KeyError at old.py:1",
    ]
    assert len(journal.last_errors(file, most=2)) == 2


def test_only_lines_of_our_own_making_are_repeated(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(
        f"2026-11-01 10:00:00 ERROR {WORDS}\n"
        f"2026-11-01 10:00:00 ERROR ValueError at x.py:1 {WORDS}\n"
        f"2026-11-01 10:00:00 INFO ValueError at x.py:1\n{WORDS}\n"
    )
    assert journal.last_errors(file, most=9) == []


def test_no_log_no_errors(file: Path) -> None:
    assert journal.last_errors(file, most=9) == []
