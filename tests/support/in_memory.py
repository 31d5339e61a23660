"""A folder in memory, where the system has one: a disk takes its time, and no test cuts the power."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 -- what is made in it is private


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    """Gone with the block."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as made:
        yield Path(made)
