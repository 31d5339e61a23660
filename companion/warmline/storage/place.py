"""What lies where the database should be. Nothing here writes."""

from pathlib import Path

from warmline.errors import WarmlineError
from warmline.storage.plain import ANEW, plain_file_errors

_PLAIN_HEADER = b"SQLite format 3\0"


def is_there(path: Path) -> bool:
    """Whether there is something that may be a database of ours.

    Raises `WarmlineError` for what is certainly none: it may be what is left of one, so nobody may put a new
    one in its place.
    """
    with plain_file_errors(path):
        log = path.with_name(f"{path.name}-wal")
        if not path.exists():
            if log.exists() and log.stat().st_size > 0:
                raise _no_database(path, f"Its log {log} is there, but the database {path} is not.")
            return False
        if not path.is_file():
            raise _no_database(path, f"What lies at {path} is not a file.")
        with path.open("rb") as file:
            begins = file.read(len(_PLAIN_HEADER))
    if not begins:
        raise _no_database(path, f"The database {path} is empty, so something cut it off.")
    if begins == _PLAIN_HEADER:
        raise _no_database(path, f"The database {path} is not encrypted, so Warmline did not make it.")
    return True


def _no_database(path: Path, what: str) -> WarmlineError:
    return WarmlineError("database_damaged", f"{what} {ANEW.format(folder=path.parent)}")
