"""Opening the encrypted database, and transactions on it."""

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from warmline.errors import WarmlineError
from warmline.storage.migrations import MIGRATIONS, Migration

WAIT_SECONDS = 10.0
"""How long one process waits for another that is writing."""


class Database:
    """One connection behind a lock: a request takes well under a millisecond, so threads can queue."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[dbapi2.Connection]:
        """All queries inside see one and the same state."""
        with self._lock, _transaction(self._connection, begin="BEGIN"):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[dbapi2.Connection]:
        """All or nothing; on disk when it returns."""
        with self._lock, _transaction(self._connection, begin="BEGIN IMMEDIATE"):
            yield self._connection

    def compact(self) -> None:
        """Leaves no trace of deleted rows, neither in the file nor in the log beside it."""
        with self._lock, _plain_errors():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """The object is of no use afterwards."""
        with self._lock:
            self._connection.close()


def open_database(path: Path, *, key: bytes, migrations: Sequence[Migration] = MIGRATIONS) -> Database:
    """The database at `path`, made when missing and brought up to date. `key` is 32 raw bytes.

    Raises `WarmlineError` when the key is not the one it was made with (nothing is changed then), when a
    newer Warmline wrote it, or when the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.parent.chmod(0o700)
        # Made before SQLite does it, so that it is private from its first byte; the log files take its mode.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise WarmlineError(
            "storage_unwritable",
            f"Warmline cannot write to {path.parent} ({error.strerror}). Make that folder writable for you.",
        ) from error
    connection = dbapi2.connect(
        str(path), timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        with _plain_errors():
            _unlock(connection, key=key, path=path)
            _configure(connection)
            _migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return Database(connection)


def _unlock(connection: dbapi2.Connection, *, key: bytes, path: Path) -> None:
    # A raw key, because it is already uniformly random: no passphrase stretching on every start.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.OperationalError:
        raise
    except dbapi2.DatabaseError as error:
        raise WarmlineError(
            "wrong_key",
            f"The database {path} does not open with this key, and nothing in it was changed. Bring back the "
            "key it was made with (the same keyring, or --key-file with the same file), or move the database "
            "away to start anew.",
        ) from error


def _configure(connection: dbapi2.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON").fetchone()


def _version(connection: dbapi2.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _migrate(connection: dbapi2.Connection, migrations: Sequence[Migration]) -> None:
    if _version(connection) > len(migrations):
        raise WarmlineError(
            "database_newer",
            "This database was written by a newer Warmline. Update Warmline, then try again.",
        )
    for number, migration in enumerate(migrations, start=1):
        with _transaction(connection, begin="BEGIN IMMEDIATE"):
            # Asked inside the transaction: another process may have done it while this one waited.
            if _version(connection) < number:
                migration(connection)
                connection.execute(f"PRAGMA user_version = {number}")


@contextmanager
def _transaction(connection: dbapi2.Connection, *, begin: str) -> Iterator[None]:
    with _plain_errors():
        connection.execute(begin)
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # A full disk may have ended the transaction already.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


# What SQLite says, and what it means to people. Other errors are ours, and stay as they are.
_PLAIN = {
    "full": ("storage_full", "The disk is full, so this was not kept. Free some space, then try again."),
    "locked": ("storage_busy", "Another Warmline is busy with the database. Try again in a moment."),
    "readonly": ("storage_unwritable", "The database cannot be written. Make its file writable for you."),
}


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except dbapi2.OperationalError as error:
        for word, (code, message) in _PLAIN.items():
            if word in str(error):
                raise WarmlineError(code, message) from error
        raise
