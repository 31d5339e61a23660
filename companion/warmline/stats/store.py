"""Keeps what is counted of sent messages and gives it up again."""

from collections.abc import Collection, Iterable, Mapping

from sqlcipher3 import dbapi2

from warmline.contract import RuleCard
from warmline.stats.columns import Columns
from warmline.stats.erasing import erase
from warmline.stats.keeping import id_bytes, insert
from warmline.stats.queries import read_stats
from warmline.stats.reading import read_columns
from warmline.stats.same import forget, twins, with_id
from warmline.stats_contract import Erasure, SentMessage, Stats, StatsQuestion
from warmline.storage.database import Database


class StatsStore:
    """What the statistics page is drawn from. No mail text ever comes here."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._columns: tuple[object, Columns] | None = None

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
            self._columns = None
        self._database.compact()
        return rows

    def _fresh_columns(self, connection: dbapi2.Connection) -> Columns:
        """Read once and kept until something changes: asking about other days or people comes often."""
        (others,) = connection.execute("PRAGMA data_version").fetchone()
        state = (connection.total_changes, others)
        if self._columns is None or self._columns[0] != state:
            self._columns = state, read_columns(connection)
        return self._columns[1]
