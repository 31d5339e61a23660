"""Copies of the database from before its tables changed, encrypted with the same key."""

import os
from contextlib import closing
from pathlib import Path

from warmline.private import sync_folder
from warmline.storage.connection import connect

KEPT = 2
"""How many copies stay: from before the last change, and the one before it."""


def back_up(path: Path, *, key: bytes, version: int) -> Path:
    """Copies what is committed of the database, whose tables are of this version. Whole or not there.

    The caller holds the write lock, so that only one process does this at a time.
    """
    copy = path.with_name(f"{path.name}.version-{version}")
    aside = copy.with_name(f"{copy.name}.new")
    _remove(aside)  # what a process that was killed may have left
    try:
        os.close(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(connect(path, key=key)) as connection:
            connection.execute("VACUUM INTO ?", (str(aside),))
        with aside.open("rb+") as file:
            os.fsync(file.fileno())
        aside.replace(copy)
    except BaseException:
        _remove(aside)
        raise
    sync_folder(copy.parent)
    return copy


def remove_backups(path: Path, *, keep: int = 0) -> None:
    """All copies of the database at `path`, but for the newest `keep`."""
    copies = sorted(path.parent.glob(f"{path.name}.version-*"), key=_age)
    for copy in copies[keep:]:
        copy.unlink(missing_ok=True)


def _remove(aside: Path) -> None:
    # With its journal, which would be played into the next file of this name.
    for left in aside.parent.glob(f"{aside.name}*"):
        left.unlink(missing_ok=True)


def _age(copy: Path) -> int:
    version = copy.name.rpartition(".version-")[2]
    # What is only half written is the first to go.
    return -int(version) if version.isdecimal() else 1
