"""Files and folders that only their owner can read, and that are whole or not there at all."""

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from warmline.errors import WarmlineError


def make_private_folder(path: Path) -> None:
    """0700, whether it was there or not."""
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.chmod(0o700)


@contextlib.contextmanager
def written_aside(path: Path) -> Iterator[Path]:
    """An empty 0600 file of its own beside `path`, for `keep_first`; gone when the block ends."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.new-")  # makes it 0600
    os.close(descriptor)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def keep_first(aside: Path, path: Path) -> None:
    """What was written aside becomes `path`, unless another process was faster: then its file stays."""
    with contextlib.suppress(FileExistsError):
        os.link(aside, path)
    sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Names in this folder outlast a power cut. On Windows a folder cannot be opened for that."""
    if os.name == "posix":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextlib.contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Other processes that come here wait, half a minute at most. The system lets go if this one is killed.

    The lock is SQLite's own on an empty file, because that is the same on all systems. The file stays: who
    waits for it would lose hold of it.
    """
    with contextlib.ExitStack() as held:
        try:
            lock = held.enter_context(contextlib.closing(sqlite3.connect(path, timeout=30)))
            lock.execute("BEGIN EXCLUSIVE")
            path.chmod(0o600)
        except sqlite3.OperationalError as error:
            raise WarmlineError(
                "first_start",
                f"Warmline could not begin ({error}). See that {path.parent} is writable for you, or try "
                "again in a moment.",
            ) from error
        yield
