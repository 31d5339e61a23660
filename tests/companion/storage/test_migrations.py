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
    assert ours == {"client": 1, "message": 1, "mark": 1, "snippets": 1}
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


def test_a_database_from_before_own_texts_keeps_all_and_takes_them(tmp_path: Path) -> None:
    old = open_database(tmp_path / "w.db", key=KEY, migrations=MIGRATIONS[:1])
    with old.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES ('a', x'00', 1)")
        connection.execute(
            "INSERT INTO message VALUES ('m', '2026-11-09T10:00:00+00:00', '2026-11-09', 10, 0, 0)"
        )
    old.close()

    database = open_database(tmp_path / "w.db", key=KEY)
    with database.writing() as connection:
        assert connection.execute("SELECT count(*) FROM snippets").fetchone() == (0,)
        connection.execute("INSERT INTO snippets (one, list) VALUES (1, '{}')")
        assert connection.execute("SELECT id FROM client").fetchall() == [("a",)]
        assert connection.execute("SELECT words FROM message").fetchall() == [(10,)]
    database.close()


def test_there_is_one_list_of_own_texts_at_most(tmp_path: Path) -> None:
    database = open_database(tmp_path / "w.db", key=KEY)
    with pytest.raises(dbapi2.IntegrityError), database.writing() as connection:
        connection.execute("INSERT INTO snippets (one, list) VALUES (2, '{}')")
    database.close()
