"""The tables, step by step. A step that has been released is never changed: a new one follows it."""

from collections.abc import Callable

from sqlcipher3 import dbapi2

from warmline.storage.sent_mail import sent_mail

Migration = Callable[[dbapi2.Connection], None]


def _clients_and_counts(connection: dbapi2.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE client (
            id TEXT PRIMARY KEY,
            key BLOB NOT NULL,
            created_at INTEGER NOT NULL,  -- seconds since 1970, as all three
            origin TEXT,
            seen_at INTEGER,
            revoked_at INTEGER
        ) STRICT
        """
    )
    connection.execute(
        """
        CREATE TABLE message (
            id TEXT PRIMARY KEY,
            sent_at TEXT NOT NULL,  -- ISO 8601, with the offset it came with
            monday TEXT NOT NULL,  -- of its ISO week in that offset's calendar
            words INTEGER NOT NULL,
            call_suggested INTEGER NOT NULL,
            call_inserted INTEGER NOT NULL
        ) STRICT
        """
    )
    connection.execute(
        """
        CREATE TABLE mark (
            message TEXT NOT NULL REFERENCES message (id) ON DELETE CASCADE,
            label TEXT NOT NULL,
            rule TEXT,
            first INTEGER NOT NULL,
            sent INTEGER NOT NULL
        ) STRICT
        """
    )
    connection.execute("CREATE INDEX mark_message ON mark (message)")


def _snippets(connection: dbapi2.Connection) -> None:
    # The list is always read and kept as a whole, so it is one value. No row: the user never changed it.
    connection.execute(
        "CREATE TABLE snippets (one INTEGER PRIMARY KEY CHECK (one = 1), list TEXT NOT NULL) STRICT"
    )


def _removals(connection: dbapi2.Connection) -> None:
    # Whoever remembers what was read can tell whether it still holds. By chance, so that it counts nothing.
    connection.execute(
        "CREATE TABLE removal (one INTEGER PRIMARY KEY CHECK (one = 1), last INTEGER NOT NULL) STRICT"
    )
    connection.execute("INSERT INTO removal VALUES (1, random())")
    connection.execute(
        "CREATE TRIGGER message_removed AFTER DELETE ON message BEGIN UPDATE removal SET last = random(); END"
    )


MIGRATIONS: tuple[Migration, ...] = (_clients_and_counts, _snippets, sent_mail, _removals)
