"""Where each mail lies and what it belongs to, for the time of one import.

It lies on the disk, because memory must not grow with the mailbox, and in a file that has no name and is
encrypted with a key that nobody keeps: SQLite removes it however the import ends. No word of a mail is in it.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from warmline.errors import WarmlineError

_CACHE_KIB = 16 * 1024

_TABLES = (
    "CREATE TABLE mails.file (number INTEGER PRIMARY KEY, path BLOB NOT NULL, in_mbox INTEGER NOT NULL)",
    "CREATE TABLE mails.mail ("
    " number INTEGER PRIMARY KEY,"
    " id BLOB NOT NULL UNIQUE,"  # 16 bytes, see identity.py
    " file INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,"
    " gmail INTEGER,"  # Gmail's own number of the thread
    " at INTEGER NOT NULL,"  # seconds since 1970
    " about INTEGER,"  # subject and people together; null where Gmail tells the thread
    " orphan INTEGER NOT NULL,"  # an answer that does not say to what
    " wanted INTEGER NOT NULL)",  # the user's own, and not counted yet
    "CREATE INDEX mails.mail_about ON mail (about, at) WHERE about IS NOT NULL",
    "CREATE TABLE mails.kin (id INTEGER PRIMARY KEY, under INTEGER NOT NULL)",
    "CREATE TABLE mails.turn (thread INTEGER, at INTEGER, mail INTEGER, PRIMARY KEY (thread, at, mail))"
    " WITHOUT ROWID",
    "CREATE TABLE mails.person (id INTEGER PRIMARY KEY)",
)


@contextmanager
def temporary_index() -> Iterator[dbapi2.Connection]:
    """An empty index, gone with the block. Raises WarmlineError `storage_full` where the disk has no room."""
    connection = dbapi2.connect(":memory:", isolation_level=None)
    try:
        # What is attached under no name lies in a temporary file, if this is said before. Other temporary
        # things would not be encrypted, so they lie in memory; there is little of them.
        connection.execute("PRAGMA temp_store = FILE")
        connection.execute(f"ATTACH '' AS mails KEY \"x'{secrets.token_hex(32)}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA mails.cache_size = -{_CACHE_KIB}")
        connection.execute("PRAGMA mails.journal_mode = OFF").fetchone()
        for table in _TABLES:
            connection.execute(table)
        # Never committed: there is nothing to keep, and waiting for the disk would be for nothing.
        connection.execute("BEGIN")
        yield connection
    except dbapi2.OperationalError as error:
        if "full" not in str(error):
            raise
        raise WarmlineError(
            "storage_full",
            "The disk is full, so the import ended; what was counted is kept. Free some space, then give the "
            "same command again.",
        ) from error
    finally:
        connection.close()
