"""One connection to the encrypted file: unlocked, set up, and its transactions."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from warmline.errors import WarmlineError
from warmline.storage.plain import plain_errors

WAIT_SECONDS = 3.0
"""How long one process waits for another that is writing. Whoever asks for anything else waits as well."""


def connect(path: Path, *, key: bytes, how: str = "mode=rw") -> dbapi2.Connection:
    """A connection to the file at `path`, which is there; an empty one can become a database.

    `key` is 32 raw bytes; `how` are parameters of https://www.sqlite.org/uri.html. Raises `WarmlineError`
    when the key is another one; the file is not changed then.
    """
    with plain_errors(path):
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?{how}",  # never makes a file
            uri=True,
            timeout=WAIT_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            # It would write to standard error by itself; what is wrong is said by us.
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            # A raw key, because it is already uniformly random: no passphrase stretching on every start.
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
            _read_something(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _read_something(connection: dbapi2.Connection, path: Path) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if "not a database" not in str(error):
            raise
        raise WarmlineError(
            "wrong_key",
            f"The database {path} does not open with this key: it was made with another one, or it is "
            "damaged. Nothing in it was changed. Bring back its key with `warmline key restore`, or move "
            f"the folder {path.parent} away to start anew.",
        ) from error


def fits(path: Path, *, key: bytes) -> bool:
    """Whether this is the key of the database at `path`, which is there. Nothing is changed by asking."""
    try:
        connect(path, key=key).close()
    except WarmlineError as error:
        if error.code == "database_damaged":
            return True  # its first page could be read, a later one could not
        if error.code == "wrong_key":
            return False
        raise
    return True


def set_up(connection: dbapi2.Connection) -> None:
    """Readers and writers do not wait for each other; what is written is on disk; what is deleted is gone."""
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON").fetchone()


@contextmanager
def transaction(connection: dbapi2.Connection, *, begin: str) -> Iterator[None]:
    """All or nothing."""
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
