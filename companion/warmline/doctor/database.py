"""The database: does it open, is it whole, and how much is in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from warmline.doctor.finding import Finding, broken, look, ok
from warmline.doctor.key import FoundKey
from warmline.errors import WarmlineError
from warmline.storage.database import Database
from warmline.storage.looking import look_into
from warmline.storage.migrations import MIGRATIONS
from warmline.storage.place import is_there

_TABLES = {"message": "message", "client": "pairing"}
_BACK = "Bring back a copy from your backups, or move its folder away to start anew."


@contextmanager
def opened(path: Path, *, found: Callable[[], FoundKey]) -> Iterator[Database | None]:
    """The database for looking at, or None where there is none or no key to it. Raises WarmlineError."""
    key = found().key
    if key is None or not is_there(path):
        yield None
        return
    with look_into(path, key=key.derive("database")) as database:
        yield database


def check_database(path: Path, *, found: Callable[[], FoundKey]) -> Finding:
    """Opened with its key, every page and row looked at."""
    try:
        if not is_there(path):
            return ok("There is no database yet: the first start makes it.")
        with opened(path, found=found) as database:
            if database is None:
                return look(
                    "The database is there, and cannot be looked into without its key.",
                    "Mend what is said of the key first.",
                )
            return _state(database, size=path.stat().st_size)
    except WarmlineError as error:
        if error.code == "unfinished":
            return look("The database was not closed in order.", error.message)
        return broken("The database cannot be opened.", error.message)


def _state(database: Database, *, size: int) -> Finding:
    faults = database.faults()
    if faults:
        return broken(f"The database is damaged in {_count(len(faults), 'place')}.", _BACK)
    with database.reading() as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            return broken(
                f"The database is of version {version}, from a newer Warmline than this.", "Update Warmline."
            )
        rows = [
            _count(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0], noun)  # noqa: S608
            for table, noun in _TABLES.items()
        ]
    later = "" if version == len(MIGRATIONS) else f", which the next start makes {len(MIGRATIONS)}"
    return ok(
        f"The database opens and is whole: version {version}{later}, {size / 1024:.0f} KB, {', '.join(rows)}."
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
