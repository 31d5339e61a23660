"""Opening the encrypted database, and transactions on it."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from warmline.errors import WarmlineError
from warmline.private import keep_first, make_private_folder, written_aside
from warmline.storage.backup import remove_backups
from warmline.storage.connection import connect, set_up, transaction
from warmline.storage.migrating import bring_up_to_date
from warmline.storage.migrations import MIGRATIONS, Migration
from warmline.storage.place import is_there
from warmline.storage.plain import plain_errors, plain_file_errors


class Database:
    """One connection behind a lock: a request takes well under a millisecond, so threads can queue."""

    def __init__(self, connection: dbapi2.Connection, *, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._lock = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[dbapi2.Connection]:
        """All queries inside see one and the same state."""
        with self._alone(), transaction(self._connection, begin="BEGIN"):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[dbapi2.Connection]:
        """All or nothing; on disk when it returns."""
        with self._alone(), transaction(self._connection, begin="BEGIN IMMEDIATE"):
            yield self._connection

    def compact(self) -> None:
        """Leaves no trace of deleted rows: not in the file, not in the log beside it, and no older copy."""
        try:
            with self._alone():
                remove_backups(self._path)
                self._connection.execute("VACUUM")
                busy, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if busy:
                    raise dbapi2.OperationalError("database is locked")
        except WarmlineError as error:
            raise WarmlineError(
                error.code,
                "What you erased is gone, but its traces could not be removed from the file yet. See that "
                "the disk has room and that no other Warmline is busy, then erase again.",
            ) from error

    def faults(self) -> list[str]:
        """What is wrong with the file, page by page or else row by row; empty when it is sound."""
        with self._alone():
            for check in ("cipher_integrity_check", "integrity_check"):
                said = [row[0] for row in self._connection.execute(f"PRAGMA {check}")]
                # Where a page cannot be decrypted, the rows cannot be read.
                if said not in ([], ["ok"]):
                    return said
        return []

    def close(self) -> None:
        """The object is of no use afterwards."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with self._lock, plain_errors(self._path):
            yield


def open_database(path: Path, *, key: bytes, migrations: Sequence[Migration] = MIGRATIONS) -> Database:
    """The database at `path`, made when missing and brought up to date. `key` is 32 raw bytes.

    Raises `WarmlineError` when the key is not the one it was made with, when it is damaged, when a newer
    Warmline wrote it (nothing is changed then), or when the folder cannot be written.
    """
    with plain_errors(path), plain_file_errors(path):
        make_private_folder(path.parent)
        if not is_there(path):
            _make(path, key=key, migrations=migrations)
        path.chmod(0o600)  # the log files take its mode
        connection = connect(path, key=key)
        try:
            bring_up_to_date(connection, path=path, key=key, migrations=migrations)
            set_up(connection)
        except BaseException:
            connection.close()
            raise
    return Database(connection, path=path)


def _make(path: Path, *, key: bytes, migrations: Sequence[Migration]) -> None:
    # Aside, so that what lies at the path is always a whole database, and whoever finds less has lost some.
    with written_aside(path) as aside:
        with closing(connect(aside, key=key)) as connection:
            bring_up_to_date(connection, path=aside, key=key, migrations=migrations)
        keep_first(aside, path)
