"""What SQLite and the system say when something fails, in sentences for people."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from warmline.errors import WarmlineError

ANEW = (
    "It was left as it is. Bring back a copy of it from your backups, or move the folder {folder} away to "
    "start anew."
)
"""What to do about a database that cannot be used."""

_FULL = ("storage_full", "The disk is full, so this was not kept. Free some space, then try again.")
_UNWRITABLE = (
    "storage_unwritable",
    "Warmline cannot write to {path}. Make that file, and the folder it is in, writable for you.",
)
_SAID = {
    "full": _FULL,
    "locked": ("storage_busy", "Another Warmline is busy with the database. Try again in a moment."),
    "readonly": _UNWRITABLE,
    "unable to open": _UNWRITABLE,
    "I/O error": (
        "storage_failing",
        "The disk did not take or give what Warmline keeps at {path}. See that it has room and works, "
        "then try again.",
    ),
    "malformed": ("database_damaged", f"The database {{path}} is damaged. {ANEW}"),
    "not a database": ("database_damaged", f"The database {{path}} is damaged. {ANEW}"),
}


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Errors of SQLite at the database `path` that people can mend, as `WarmlineError`. Others stay."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        for words, said in _SAID.items():
            if words in str(error):
                raise _plain(*said, path=path) from error
        raise


@contextmanager
def plain_file_errors(path: Path) -> Iterator[None]:
    """The system's errors at the database `path`, as `WarmlineError`."""
    try:
        yield
    except OSError as error:
        said = _FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else _UNWRITABLE
        raise _plain(*said, path=path) from error


def _plain(code: str, message: str, *, path: Path) -> WarmlineError:
    return WarmlineError(code, message.format(path=path, folder=path.parent))
