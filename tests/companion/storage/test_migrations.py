from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from support.sent import sent
from warmline.stats.store import StatsStore
from warmline.storage.database import open_database

KEY = bytes(32)


def test_all_tables_are_strict(tmp_path: Path) -> None:
    database = open_database(tmp_path / "w.db", key=KEY)
    with database.reading() as connection:
        tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
        ours = {name: strict for name, strict in tables if not name.startswith("sqlite_")}
    kept = ["client", "snippets", "message", "mark", "kind", "note", "person", "recipient", "thread"]
    assert ours == dict.fromkeys([*kept, "removal"], 1)
    database.close()


def test_a_removal_is_noted_and_nothing_else_is(tmp_path: Path) -> None:
    def noted() -> int:
        with database.reading() as connection:
            return connection.execute("SELECT last FROM removal").fetchone()[0]

    database = open_database(tmp_path / "w.db", key=KEY)
    store, made = StatsStore(database), sent()
    begun = noted()
    store.add(made)
    assert noted() == begun
    store.withdraw(made.id)
    assert noted() != begun
    database.close()


def test_there_is_one_list_of_own_texts_at_most(tmp_path: Path) -> None:
    database = open_database(tmp_path / "w.db", key=KEY)
    with pytest.raises(dbapi2.IntegrityError), database.writing() as connection:
        connection.execute("INSERT INTO snippets (one, list) VALUES (2, '{}')")
    database.close()
