import csv
import stat
from pathlib import Path

import pytest

from support.sent import in_thread, mark, sent
from warmline.cli.tables import harmless, write_tables
from warmline.contract import Snippet
from warmline.stats_contract import Correspondent, NoteTally

TEXT = Snippet(id="a", kind="other", title="=1+1", text='-- \nBehind the house, "left"\r\n+49')
KIM = Correspondent(address="=HYPERLINK(1)@a.example", name="+Kim\tLee")


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "'"])
def test_words_that_a_spreadsheet_would_reckon_with_are_words(begin: str) -> None:
    assert harmless(f"{begin}cmd|' /C calc'!A0") == f"'{begin}cmd|' /C calc'!A0"


@pytest.mark.parametrize("cell", ["kim@a.example", "", "a=b", "1-2", 7, 0.5, None])
def test_other_cells_stay(cell: object) -> None:
    assert harmless(cell) == cell


def test_a_table_for_each_kind(tmp_path: Path) -> None:
    message = sent(
        marks=[mark("defensive", "excuse", first=2, sent=1)],
        notes=[NoteTally(id="when", followed=True)],
        thread=in_thread("@thread", "heated", "2026-11-03T10:00:00+00:00"),
        call="suggested",
        my_hours=0.5,
    ).model_copy(update={"to": [KIM]})
    bare = sent(to=[])
    folder = tmp_path / "deep" / "export"
    assert write_tables(folder, [("written", message), ("imported", bare)], [KIM], [TEXT]) == 2
    assert {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {
        f"{name}.csv": 0o600 for name in ("messages", "recipients", "marks", "notes", "people", "texts")
    }
    first, second = read(folder / "messages.csv")
    assert first == {
        "id": message.id,
        "sent_at": "2026-11-04T10:00:00+00:00",
        "source": "written",
        "language": "en",
        "words": "10",
        "thread": "'@thread",
        "level": "heated",
        "onset": "2026-11-03T10:00:00+00:00",
        "call_suggested": "1",
        "call_inserted": "0",
        "call_ignored": "0",
        "my_hours": "0.5",
        "their_hours": "",
    }
    assert (second["source"], second["thread"], second["level"], second["my_hours"]) == (
        "imported",
        "",
        "",
        "",
    )
    assert read(folder / "recipients.csv") == [{"message": message.id, "address": f"'{KIM.address}"}]
    assert read(folder / "people.csv") == [{"address": f"'{KIM.address}", "name": f"'{KIM.name}"}]
    (marks,) = read(folder / "marks.csv")
    assert list(marks.values()) == [message.id, "defensive", "excuse", "2", "1", "0", "0", "0"]
    assert read(folder / "notes.csv") == [{"message": message.id, "note": "when", "followed": "1"}]
    assert read(folder / "texts.csv") == [
        {"id": "a", "kind": "other", "title": "'=1+1", "text": f"'{TEXT.text}"}
    ]


def test_tables_that_cannot_be_finished_leave_those_before_as_they_were(tmp_path: Path) -> None:
    write_tables(tmp_path, [("written", sent())], [], [])
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}

    def breaking():
        yield "written", sent()
        raise OSError("stop")

    with pytest.raises(OSError, match="stop"):
        write_tables(tmp_path, breaking(), [], [])
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
