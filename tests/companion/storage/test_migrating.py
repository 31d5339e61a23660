import logging
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from support.old_rows import READ_ANEW, ROWS
from warmline.errors import WarmlineError
from warmline.storage.connection import connect
from warmline.storage.database import open_database
from warmline.storage.migrations import MIGRATIONS

KEY = bytes(32)
Rows = list[dict[str, Any]]


def read(connection: dbapi2.Connection, select: str) -> Rows:
    """Rows by the names of their columns."""
    heard = connection.execute(select)
    columns = [column[0] for column in heard.description]
    return [dict(zip(columns, row, strict=True)) for row in heard]


def rows(path: Path) -> dict[str, Rows]:
    """Every row of every table of ours."""
    with closing(connect(path, key=KEY)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {table: read(connection, whole(table)) for (table,) in tables}


def whole(table: str) -> str:
    return f"SELECT * FROM {table} ORDER BY 1, 2"  # noqa: S608 -- names of our own


def database_of(version: int, path: Path) -> dict[str, Rows]:
    """As Warmline of that version left it, with something in every table."""
    database = open_database(path, key=KEY, migrations=MIGRATIONS[:1])
    database.close()
    for number in range(1, version + 1):
        database = open_database(path, key=KEY, migrations=MIGRATIONS[:number])
        with database.writing() as connection:
            for statement in ROWS.get(number, ()):
                connection.execute(statement)
        database.close()
    return rows(path)


def read_anew(path: Path, table: str, *, version: int) -> Rows:
    """The rows of a table of that version, out of the tables of the newest."""
    selects = [
        READ_ANEW[last][table]
        for last in sorted(READ_ANEW)
        if version <= last < len(MIGRATIONS) and table in READ_ANEW[last]
    ]
    with closing(connect(path, key=KEY)) as connection:
        return read(connection, (selects or [whole(table)])[0])


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_from_every_version_with_every_row(tmp_path: Path, version: int) -> None:
    path = tmp_path / "w.db"
    before = database_of(version, path)
    assert [table for table, kept in before.items() if not kept] == [], "give support/old_rows.py some"

    database = open_database(path, key=KEY)
    assert database.faults() == []
    database.close()
    for table, kept in before.items():
        after = read_anew(path, table, version=version)
        assert len(after) == len(kept), table
        for old, new in zip(kept, after, strict=True):
            # Columns may have come. Those that went are left out by a line in support/old_rows.py alone.
            common = old.keys() & new.keys()
            assert {name: new[name] for name in common} == {name: old[name] for name in common}, table
            assert common == old.keys() or new.keys() < old.keys(), table
    copy = path.with_name(f"w.db.version-{version}")
    if version < len(MIGRATIONS):
        assert rows(copy) == before
    else:
        assert not copy.exists(), "nothing changed, so nothing is copied"


def note(ran: list[int], number: int) -> Callable[[dbapi2.Connection], None]:
    return lambda _: ran.append(number)


def test_each_step_runs_once(tmp_path: Path) -> None:
    ran: list[int] = []
    steps = [note(ran, number) for number in range(3)]
    for upto in (2, 3, 3):
        open_database(tmp_path / "w.db", key=KEY, migrations=steps[:upto]).close()
    assert ran == [0, 1, 2]


def test_the_copies_of_the_last_two_changes_stay(tmp_path: Path) -> None:
    steps = [note([], number) for number in range(5)]
    for upto in range(1, 6):
        open_database(tmp_path / "w.db", key=KEY, migrations=steps[:upto]).close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["w.db", "w.db.version-3", "w.db.version-4"]


def fail(connection: dbapi2.Connection) -> None:
    connection.execute("DELETE FROM client")
    raise ValueError("words that nobody should read")


def fill_the_disk(connection: dbapi2.Connection) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    connection.execute("CREATE TABLE large AS SELECT zeroblob(100000) AS it")


@pytest.mark.parametrize(
    ("step", "code", "said"),
    [(fail, "migration_failed", "left it as it was"), (fill_the_disk, "storage_full", "Free some space")],
)
def test_a_step_that_fails_leaves_everything_and_names_the_copy(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, step: Callable[..., None], code: str, said: str
) -> None:
    path, ran = tmp_path / "w.db", list[int]()
    before = database_of(1, path)
    content = path.read_bytes()
    # A step that goes well before it is taken back too: one change or none.
    with pytest.raises(WarmlineError, match=said) as refused, caplog.at_level(logging.ERROR):
        open_database(path, key=KEY, migrations=(*MIGRATIONS[:1], note(ran, 1), step))
    assert (refused.value.code, ran) == (code, [1])
    copy = path.with_name("w.db.version-1")
    assert str(copy) in refused.value.message
    assert path.read_bytes() == content
    assert rows(path) == rows(copy) == before
    assert "nobody should read" not in caplog.text
    open_database(path, key=KEY).close()


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "w.db"
    open_database(path, key=KEY, migrations=(*MIGRATIONS, note([], 0))).close()
    before = path.read_bytes()
    with pytest.raises(WarmlineError, match="newer Warmline") as refused:
        open_database(path, key=KEY)
    assert refused.value.code == "database_newer"
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["w.db"]
