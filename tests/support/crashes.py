"""Kills a process that keeps rows, again and again, and looks for every row that it had acknowledged.

`scripts/crash` does it 200 times, a test some times less. Every fifth time the database is brought to a newer
version as well, so that kills fall into copying and changing it, too.
"""

import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from support.crash_victim import KEY, migrations
from warmline.storage.database import open_database
from warmline.storage.migrations import MIGRATIONS

LONGEST, LONGEST_CHANGE = 0.15, 0.02
"""Seconds between the start and the kill: while rows are kept, and while the tables change."""


@dataclass
class Tally:
    """What was acknowledged and is to be there, what may be, and what must not."""

    kept: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    acknowledged: int = 0

    def hear(self, line: str) -> None:
        sign, row = line[0], line[1:]
        if sign == "+":
            self.kept.add(row)
        elif sign == "?":
            self.kept.discard(row)
            self.unsure.add(row)
        elif sign == "-":
            self.unsure.discard(row)
            self.removed.add(row)
        self.acknowledged += sign in "+-"

    def compare(self, there: set[str]) -> None:
        """Raises `AssertionError` for a row that is lost, or back again."""
        assert not self.kept - there, "acknowledged, and not there"
        assert not self.removed & there, "removed, and there again"
        # What the kill fell on was decided by the database.
        self.kept, self.unsure = there, set()


def crash(path: Path, *, times: int, seed: int = 0) -> Tally:
    """What was acknowledged in all. Raises `AssertionError` at the first row or page that is not right."""
    tally, version = Tally(), len(MIGRATIONS)
    dice = random.Random(seed)  # noqa: S311 -- to be repeated
    for number in range(times):
        changes = number % 5 == 4
        version += changes
        after = dice.uniform(0, LONGEST_CHANGE if changes else LONGEST)
        for line in _killed(path, version, f"{seed} {number}", after=after):
            tally.hear(line)
        tally.compare(_rows(path, version))
    return tally


def _killed(path: Path, version: int, seed: str, *, after: float) -> list[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "support.crash_victim", path, str(version), seed],
        cwd=Path(__file__).parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    time.sleep(after)
    process.kill()
    said, wrong = process.communicate()
    assert (process.returncode, wrong) == (-9, ""), wrong
    return said.splitlines()


def _rows(path: Path, version: int) -> set[str]:
    database = open_database(path, key=KEY, migrations=migrations(version))
    try:
        assert database.faults() == []
        with database.reading() as connection:
            return {row for (row,) in connection.execute("SELECT id FROM client")}
    finally:
        database.close()


def main(times: str) -> None:
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = crash(Path(folder) / "warmline.db", times=int(times), seed=time.time_ns())
    print(  # noqa: T201 -- a script
        f"{times} kills in {time.monotonic() - begun:.0f} s: {tally.acknowledged} rows were there, or gone, "
        "as acknowledged, and the database was sound each time."
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
