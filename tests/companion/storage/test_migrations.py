from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from warmline.storage.database import open_database
from warmline.storage.migrations import MIGRATIONS

KEY = bytes(32)


def test_all_tables_are_strict(tmp_path: Path) -> None:
    database = open_database(tmp_path / "w.db", key=KEY)
    with database.reading() as connection:
        tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
        ours = {name: strict for name, strict in tables if not name.startswith("sqlite_")}
    assert ours == {"client": 1, "message": 1, "mark": 1}
    database.close()


def test_each_step_runs_once(tmp_path: Path) -> None:
    ran: list[int] = []
    steps = [lambda _, number=number: ran.append(number) for number in range(3)]
    open_database(tmp_path / "w.db", key=KEY, migrations=steps[:2]).close()
    open_database(tmp_path / "w.db", key=KEY, migrations=steps).close()
    open_database(tmp_path / "w.db", key=KEY, migrations=steps).close()
    assert ran == [0, 1, 2]


def test_a_step_that_fails_leaves_the_one_before(tmp_path: Path) -> None:
    def fail(connection: dbapi2.Connection) -> None:
        connection.execute("CREATE TABLE half (a TEXT) STRICT")
        raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        open_database(tmp_path / "w.db", key=KEY, migrations=(*MIGRATIONS, fail))
    database = open_database(tmp_path / "w.db", key=KEY)
    with database.reading() as connection:
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None
    database.close()
