"""What is kept as a folder of tables that a spreadsheet opens."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol

from warmline.contract import Snippet
from warmline.private import make_private_folder, written_aside
from warmline.stats_contract import Correspondent, SentMessage, Source

_HEADS = {
    "messages": (
        *("id", "sent_at", "source", "language", "words", "thread", "level", "onset"),
        *("call_suggested", "call_inserted", "call_ignored", "my_hours", "their_hours"),
    ),
    "recipients": ("message", "address"),
    "marks": ("message", "label", "rule", "first", "sent", "applied", "ignored", "switched_off"),
    "notes": ("message", "note", "followed"),
    "people": ("address", "name"),
    "texts": ("id", "kind", "title", "text"),
}

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")


class Writer(Protocol):
    """As `csv.writer` makes them."""

    def writerow(self, row: Iterable[object], /) -> object:
        """One line of the table."""


def write_tables(
    folder: Path,
    messages: Iterable[tuple[Source, SentMessage]],
    people: Iterable[Correspondent],
    texts: Iterable[Snippet],
) -> int:
    """A file a table, each whole or not there. Other files stay. How many messages they hold."""
    if not folder.exists():
        make_private_folder(folder)
    with ExitStack() as opened:
        tables = {name: opened.enter_context(_table(folder, name)) for name in _HEADS}
        count = 0
        for source, message in messages:
            _write_message(tables, source, message)
            count += 1
        for one in people:
            _row(tables["people"], [one.address, one.name])
        for text in texts:
            _row(tables["texts"], [text.id, text.kind, text.title, text.text])
    return count


def harmless(cell: object) -> object:
    """A spreadsheet takes words that begin like a formula for one, and names come from strangers' mails.

    An apostrophe before them says that they are words; one that was there before gets one, too, so that
    leaving out the first gives back what was kept. As OWASP advises:
    https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


@contextmanager
def _table(folder: Path, name: str) -> Iterator[Writer]:
    path = folder / f"{name}.csv"
    with written_aside(path) as aside:
        with aside.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL)
            writer.writerow(_HEADS[name])
            yield writer
        aside.replace(path)


def _write_message(tables: dict[str, Writer], source: Source, message: SentMessage) -> None:
    thread, call = message.thread, message.call
    _row(
        tables["messages"],
        [
            *(message.id, message.sent_at.isoformat(), source, message.language, message.words),
            *((thread.id, thread.level, thread.onset and thread.onset.isoformat()) if thread else [None] * 3),
            *(int(call.suggested), int(call.inserted), int(call.ignored)),
            *(message.my_hours, message.their_hours),
        ],
    )
    for one in message.to:
        _row(tables["recipients"], [message.id, one.address])
    for mark in message.marks:
        _row(tables["marks"], [message.id, *mark.model_dump().values()])
    for note in message.notes:
        _row(tables["notes"], [message.id, note.id, int(note.followed)])


def _row(table: Writer, cells: Sequence[object]) -> None:
    table.writerow([harmless(cell) for cell in cells])
