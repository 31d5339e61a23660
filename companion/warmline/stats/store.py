"""Keeps the counts of sent messages and gives them up again."""

from collections.abc import Mapping

from warmline.stats.marks import combined
from warmline.stats.queries import read_stats
from warmline.stats.weeks import monday_of
from warmline.stats_contract import SentMessage, Stats
from warmline.storage.database import Database


class StatsStore:
    """What the statistics page is drawn from. No mail text ever comes here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, message: SentMessage) -> int:
        """Keeps a message; one with the same id is replaced, so asking twice counts once. Rows kept: 1."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM message WHERE id = ?", (message.id,))
            connection.execute(
                "INSERT INTO message (id, sent_at, monday, words, call_suggested, call_inserted)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    message.id,
                    message.sent_at.isoformat(),
                    monday_of(message.sent_at).isoformat(),
                    message.words,
                    message.call_suggested,
                    message.call_inserted,
                ),
            )
            connection.executemany(
                "INSERT INTO mark (message, label, rule, first, sent) VALUES (?, ?, ?, ?, ?)",
                [(message.id, *mark) for mark in combined(message)],
            )
        return 1

    def read(self, *, titles: Mapping[str, str]) -> Stats:
        """All figures. `titles` names rules by their id; a rule that is gone is called by its id."""
        with self._database.reading() as connection:
            return read_stats(connection, titles=titles)

    def erase(self) -> int:
        """Removes everything counted, from the files too. How many messages that were."""
        with self._database.writing() as connection:
            rows: int = connection.execute("DELETE FROM message").rowcount
        self._database.compact()
        return rows
