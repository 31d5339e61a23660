from pathlib import Path

import pytest

from support.told_system import tree
from warmline.errors import WarmlineError
from warmline.storage.database import open_database
from warmline.storage.looking import look_into

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "warmline.db"


def test_one_that_is_closed(path: Path) -> None:
    open_database(path, key=KEY).close()
    before = tree(path.parent)
    with look_into(path, key=KEY) as database:
        assert database.faults() == []
    assert tree(path.parent) == before


def test_one_that_is_open(path: Path) -> None:
    database = open_database(path, key=KEY)
    with database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES ('a', x'00', 1)")
    with look_into(path, key=KEY) as looked, looked.reading() as connection:
        assert connection.execute("SELECT id FROM client").fetchall() == [("a",)], "from the log, too"
    database.close()


def test_nothing_can_be_written(path: Path) -> None:
    open_database(path, key=KEY).close()
    with look_into(path, key=KEY) as looked, pytest.raises(WarmlineError), looked.writing() as connection:
        connection.execute("DELETE FROM client")


def test_a_log_without_its_index(path: Path) -> None:
    open_database(path, key=KEY).close()
    path.with_name("warmline.db-wal").touch()
    with pytest.raises(WarmlineError, match="`warmline serve`"), look_into(path, key=KEY):
        raise AssertionError
    assert not path.with_name("warmline.db-shm").exists()


def test_another_key(path: Path) -> None:
    open_database(path, key=KEY).close()
    with pytest.raises(WarmlineError, match="does not open with this key"), look_into(path, key=b"k" * 32):
        raise AssertionError
