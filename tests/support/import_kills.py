"""An import that is killed at random points, again and again, beside one that is left alone."""

import time
from pathlib import Path
from random import Random

from support.import_run import begin_import, family, rows_of


def killed_imports(
    home: Path, box: Path, *, kills: int, within: tuple[float, float], seed: int = 1
) -> list[int]:
    """Kills the import so often, each time after so many seconds at least and at most, and then lets it end.

    How many rows there were after each kill, and in the end.
    """
    chance = Random(seed)  # noqa: S311
    rows: list[int] = []
    for _ in range(kills):
        process = begin_import(home, box)
        time.sleep(chance.uniform(*within))
        others = family(process.pid)[1:]
        process.kill()
        process.wait()
        _wait_for_the_end_of(others)
        rows.append(len(rows_of(home)) if (home / "data").exists() else 0)
    assert begin_import(home, box).wait() == 0
    return [*rows, len(rows_of(home))]


def _wait_for_the_end_of(processes: list[int]) -> None:
    """What read for the process that was killed notices by itself that it is alone."""
    deadline = time.monotonic() + 60
    while any(Path(f"/proc/{pid}").exists() for pid in processes):
        assert time.monotonic() < deadline, "a process goes on although nobody waits for it"
        time.sleep(0.05)
