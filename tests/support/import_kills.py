"""An import that is killed at random points, again and again, beside one that is left alone."""

import subprocess
import time
from pathlib import Path
from random import Random

from support.import_run import begin_import, family, rows_of

_MOST_WRITES = 2
_WITHIN_A_WRITE = 0.3
"""Seconds."""


def killed_imports(home: Path, box: Path, *, kills: int, seed: int = 1) -> list[int]:
    """Kills the import so often, each time after another number of writes, and then lets it end.

    How many rows there were after each kill, and in the end.
    """
    chance = Random(seed)  # noqa: S311
    rows: list[int] = []
    for _ in range(kills):
        process = begin_import(home, box)
        _wait_for_writes(
            process, home / "data" / "warmline" / "warmline.db-wal", chance.randint(0, _MOST_WRITES)
        )
        time.sleep(chance.uniform(0, _WITHIN_A_WRITE))
        others = family(process.pid)[1:]
        process.kill()
        process.wait()
        _wait_for_the_end_of(others)
        rows.append(len(rows_of(home)) if (home / "data").exists() else 0)
    assert begin_import(home, box).wait() == 0
    return [*rows, len(rows_of(home))]


def _log(home: Path) -> Path:
    return home / "data" / "warmline" / "warmline.db-wal"


def _wait_for_writes(process: subprocess.Popen[bytes], log: Path, writes: int) -> None:
    """Until the database's log has grown so often. By the clock, nobody knows how far an import has come."""
    size = _size(log)
    while writes and process.poll() is None:
        time.sleep(0.002)
        before, size = size, _size(log)
        writes -= size != before


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _wait_for_the_end_of(processes: list[int]) -> None:
    """What read for the process that was killed notices by itself that it is alone."""
    deadline = time.monotonic() + 60
    while any(Path(f"/proc/{pid}").exists() for pid in processes):
        assert time.monotonic() < deadline, "a process goes on although nobody waits for it"
        time.sleep(0.05)
