"""What support.crashes kills: keeps, removes and compacts in three threads, and says what was acknowledged.

Arguments: the database, its version, a seed. A line `+ID` follows each row that was kept; `?ID` comes before
a row is removed, since a kill may fall on either side, and `-ID` after that was acknowledged.
"""

import os
import random
import sys
import threading
from pathlib import Path

from sqlcipher3 import dbapi2

from warmline.storage.database import Database, open_database
from warmline.storage.migrations import MIGRATIONS, Migration

KEY = bytes(range(32))


def _rewrite(connection: dbapi2.Connection) -> None:
    """A change that touches every row, as the worst of them do."""
    connection.execute("CREATE TABLE client_new AS SELECT * FROM client")
    connection.execute("DROP TABLE client_new")
    connection.execute("UPDATE client SET created_at = created_at + 1")


def migrations(version: int) -> tuple[Migration, ...]:
    return MIGRATIONS + (_rewrite,) * (version - len(MIGRATIONS))


def say(line: str) -> None:
    # One call, unbuffered: a line is there as a whole or not at all.
    os.write(1, f"{line}\n".encode())


def work(database: Database, dice: random.Random) -> None:
    mine: list[str] = []
    while True:
        chance = dice.random()
        if chance < 0.9 or not mine:
            row = f"{dice.getrandbits(64):016x}"
            with database.writing() as connection:
                connection.execute(
                    "INSERT INTO client (id, key, created_at) VALUES (?, zeroblob(?), 1)",
                    (row, dice.randrange(3_000)),
                )
            say(f"+{row}")
            mine.append(row)
        elif chance < 0.99:
            row = mine.pop(dice.randrange(len(mine)))
            say(f"?{row}")
            with database.writing() as connection:
                connection.execute("DELETE FROM client WHERE id = ?", (row,))
            say(f"-{row}")
        else:
            database.compact()


def main(path: str, version: str, seed: str) -> None:
    say("begun")
    database = open_database(Path(path), key=KEY, migrations=migrations(int(version)))
    for number in range(3):
        dice = random.Random(f"{seed} {number}")  # noqa: S311 -- to be repeated
        threading.Thread(target=work, args=(database, dice)).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
