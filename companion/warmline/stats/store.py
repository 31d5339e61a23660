"""Keeps what is counted of sent messages and gives it up again."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from sqlcipher3 import dbapi2

from warmline.contract import RuleCard
from warmline.stats.columns import Columns
from warmline.stats.erasing import erase
from warmline.stats.keeping import id_bytes, insert
from warmline.stats.queries import read_stats
from warmline.stats.reading import columns_of
from warmline.stats.rows import Rows
from warmline.stats.same import forget, twins, with_id
from warmline.stats_contract import Erasure, SentMessage, Stats, StatsQuestion
from warmline.storage.database import Database


class StatsStore:
    """What the statistics page is drawn from. No mail text ever comes here."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: _Read | None = None

    def add(self, message: SentMessage) -> int:
        """Keeps a message that was written with Warmline looking on. Rows kept: 1.

        It takes the place of one with the same id, so asking twice counts once, and of the same message
        imported: only who looked on knows how it was first written.
        """
        with self._database.writing() as connection:
            forget(connection, with_id(connection, message.id))
            forget(connection, twins(connection, message, written=False))
            insert(connection, message, written=True)
        return 1

    def withdraw(self, id: str) -> int:
        """Removes a message that was not sent after all. Rows removed: 1, or 0 where none was kept."""
        with self._database.writing() as connection:
            numbers = with_id(connection, id)
            forget(connection, numbers)
        return len(numbers)

    def add_imported(self, messages: Iterable[SentMessage]) -> int:
        """Keeps messages found in older mail, all or none of them. How many were new.

        What is kept already stays as it is, whether it was imported before or written with Warmline
        looking on.
        """
        new = 0
        with self._database.writing() as connection:
            for message in messages:
                if not (with_id(connection, message.id) or twins(connection, message, written=True)):
                    insert(connection, message, written=False)
                    new += 1
        return new

    def kept(self, ids: Collection[str]) -> set[str]:
        """Which of these ids are kept."""
        by_bytes = {id_bytes(id): id for id in ids}
        with self._database.reading() as connection:
            select = "SELECT id FROM message WHERE id = ?"
            found = [connection.execute(select, (each,)).fetchone() for each in by_bytes]
        return {by_bytes[row[0]] for row in found if row}

    def read(self, question: StatsQuestion, *, cards: Mapping[str, RuleCard]) -> Stats:
        """All figures of what is asked for. `cards` tell of the rules, by their id."""
        with self._database.reading() as connection:
            columns = self._fresh_columns(connection)
        return read_stats(columns, question, cards=cards)

    def erase(self, erasure: Erasure) -> int:
        """Removes what is asked for, from the files too. How many messages that were."""
        with self._database.writing() as connection:
            rows = erase(connection, erasure)
            self._read = None
        self._database.compact()
        return rows

    def _fresh_columns(self, connection: dbapi2.Connection) -> Columns:
        """Read once and kept, and read on where there is more: other days or people are asked for often."""
        removal, newest = connection.execute(
            "SELECT last, coalesce((SELECT max(number) FROM message), 0) FROM removal"
        ).fetchone()
        read = self._read
        if read is None or read.removal != removal:
            read = _Read.of(Rows.read(connection), connection, removal)
        elif read.rows.newest != newest:
            later = Rows.read(connection, after=read.rows.newest)
            read = _Read.of(read.rows.joined(later), connection, removal)
        self._read = read
        return read.columns


@dataclass(frozen=True, eq=False)
class _Read:
    """What was read of the tables, and the last removal before that.

    What is kept of a message never changes, and numbers grow. So while nothing is removed, there can only be
    more messages, of a greater number, also if another process keeps them.
    """

    rows: Rows
    columns: Columns
    removal: int

    @classmethod
    def of(cls, rows: Rows, connection: dbapi2.Connection, removal: int) -> Self:
        return cls(rows, columns_of(rows, connection), removal)
