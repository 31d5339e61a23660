"""Bringing a database up to date: from whichever version, in one step, and with a copy made before."""

import logging
from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from warmline.errors import WarmlineError
from warmline.journal import fault
from warmline.storage.backup import KEPT, back_up, remove_backups
from warmline.storage.connection import transaction
from warmline.storage.migrations import Migration
from warmline.storage.plain import plain_errors

log = logging.getLogger(__name__)


def bring_up_to_date(
    connection: dbapi2.Connection, *, path: Path, key: bytes, migrations: Sequence[Migration]
) -> None:
    """Runs what is missing. If anything fails, the database is what it was before, and so is its copy."""
    if _version(connection) > len(migrations):
        raise WarmlineError(
            "database_newer",
            f"The database {path} was written by a newer Warmline, and was left as it is. Update Warmline, "
            "then try again.",
        )
    if _version(connection) == len(migrations):
        return
    with transaction(connection, begin="BEGIN IMMEDIATE"):
        # Asked inside the transaction: another process may have done it while this one waited.
        version = _version(connection)
        if 0 < version < len(migrations):
            copy = back_up(path, key=key, version=version)
            try:
                _run(connection, migrations[version:], path=path)
            except Exception as error:
                raise _failed(error, copy=copy) from error
        else:
            _run(connection, migrations[version:], path=path)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    remove_backups(path, keep=KEPT)


def _run(connection: dbapi2.Connection, migrations: Sequence[Migration], *, path: Path) -> None:
    with plain_errors(path):
        for migration in migrations:
            migration(connection)


def _version(connection: dbapi2.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _failed(error: Exception, *, copy: Path) -> WarmlineError:
    if isinstance(error, WarmlineError):
        return WarmlineError(error.code, f"{error.message} A copy of the database lies at {copy}.")
    log.error("bringing the database up to date failed: %s", fault(error))
    return WarmlineError(
        "migration_failed",
        "Warmline could not bring its database up to date, and left it as it was. A copy of it lies at "
        f"{copy}. Use the Warmline that you had before, and report this.",
    )
