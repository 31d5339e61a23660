"""A disk of half a megabyte that only one process sees, and what befalls the database on it.

Linux gives such a disk to anybody in a name space of their own, where the system allows those.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from warmline.errors import WarmlineError
from warmline.storage.database import Database, open_database
from warmline.storage.migrations import MIGRATIONS

KEY = bytes(range(32))
IN_A_SPACE_OF_ITS_OWN = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
MOUNT = 'mount -t tmpfs -o size=512k tmpfs "$0"'


def can_be_made(folder: Path) -> bool:
    """Whether this system lets us."""
    try:
        made = subprocess.run([*IN_A_SPACE_OF_ITS_OWN, MOUNT, folder], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return made.returncode == 0


def story(folder: Path) -> dict[str, str]:
    """What happened at each step of `_story`: `ok`, or the code of the error that people were told."""
    told = subprocess.run(
        [*IN_A_SPACE_OF_ITS_OWN, f'{MOUNT} && exec "$1" -m support.small_disk "$0"', folder, sys.executable],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    steps: dict[str, str] = json.loads(told.stdout)
    return steps


def _story(disk: Path) -> dict[str, str]:
    path, ballast = disk / "data" / "w.db", disk / "ballast"
    told: dict[str, str] = {}

    def step(name: str, act: Callable[[], object]) -> None:
        try:
            told[name] = "ok" if act() is not False else "lost"
        except WarmlineError as error:
            told[name] = error.code

    def opened() -> Database:
        return open_database(path, key=KEY)

    _fill(ballast, leave=20_000)
    step("first start", opened)
    step("nothing half made", lambda: not any(path.parent.iterdir()))
    ballast.unlink()
    database = opened()
    _keep(database, "before")
    _fill(ballast, leave=0)
    step("keep", lambda: _keep(database, "too much"))
    step("read", lambda: _kept(database) == ["before"] and database.faults() == [])
    step("compact", database.compact)
    database.close()
    newer = (*MIGRATIONS, lambda _: None)
    ballast.unlink()
    _fill(ballast, leave=40_000)
    step("update", lambda: open_database(path, key=KEY, migrations=newer))
    step("no half copy", lambda: not [*path.parent.glob("*version*")])
    ballast.unlink()
    database = opened()
    _keep(database, "after")
    step("with room again", lambda: _kept(database) == ["after", "before"] and database.faults() == [])
    database.close()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    step("read-only", opened)
    return told


def _fill(ballast: Path, *, leave: int) -> None:
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    os.truncate(ballast, ballast.stat().st_size - leave)


def _keep(database: Database, row: str) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES (?, zeroblob(9000), 1)", (row,))


def _kept(database: Database) -> list[str]:
    with database.reading() as connection:
        return [row for (row,) in connection.execute("SELECT id FROM client ORDER BY id")]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_story(Path(sys.argv[1]))))
