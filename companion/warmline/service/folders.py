"""Folders that are made for a service, and those of them that go with it."""

from collections.abc import Iterable
from pathlib import Path


def make(folders: Iterable[Path]) -> list[Path]:
    """Makes what is missing, for the user alone; gives what was made, outer folders first."""
    made: list[Path] = []
    for folder in folders:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        for path in reversed(missing):
            path.mkdir(mode=0o700)
            made.append(path)
    return made


def remove_empty(folders: Iterable[Path]) -> None:
    """Removes those in which nothing lies; give inner folders first."""
    for folder in folders:
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
