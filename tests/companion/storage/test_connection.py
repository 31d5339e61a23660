from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from warmline.errors import WarmlineError
from warmline.storage.connection import connect, fits, set_up, transaction

KEY, OTHER_KEY = bytes(range(32)), bytes(32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of twenty rows and several pages."""
    made = tmp_path / "w ? #.db"
    made.touch()
    with closing(connect(made, key=KEY)) as connection:
        connection.execute("CREATE TABLE t (words TEXT) STRICT")
        connection.executemany("INSERT INTO t VALUES (?)", [(f"{number:01000}",) for number in range(20)])
    return made


def test_nothing_is_made_by_connecting(tmp_path: Path) -> None:
    with pytest.raises(WarmlineError) as refused:
        connect(tmp_path / "w.db", key=KEY)
    assert refused.value.code == "storage_unwritable"
    assert list(tmp_path.iterdir()) == []


def test_the_right_key_fits(path: Path) -> None:
    before = path.read_bytes()
    assert fits(path, key=KEY)
    assert path.read_bytes() == before


def test_another_key_does_not(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert not fits(path, key=OTHER_KEY)
    with pytest.raises(WarmlineError, match="warmline key restore") as refused:
        connect(path, key=OTHER_KEY)
    assert refused.value.code == "wrong_key"
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_the_right_key_fits_what_is_cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:8192])
    assert fits(path, key=KEY)
    assert not fits(path, key=OTHER_KEY)


def test_a_file_that_cannot_be_opened_is_no_matter_of_keys(tmp_path: Path) -> None:
    (tmp_path / "w.db").mkdir()
    with pytest.raises(WarmlineError) as refused:
        fits(tmp_path / "w.db", key=KEY)
    assert refused.value.code == "storage_unwritable"


def test_what_is_written_is_on_disk_and_what_is_deleted_is_gone(path: Path) -> None:
    with closing(connect(path, key=KEY)) as connection:
        set_up(connection)
        for setting, value in (
            ("journal_mode", "wal"),
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("secure_delete", 1),
        ):
            assert connection.execute(f"PRAGMA {setting}").fetchone() == (value,)


def test_all_or_nothing(path: Path) -> None:
    with closing(connect(path, key=KEY)) as connection:
        with pytest.raises(ValueError, match="stop"), transaction(connection, begin="BEGIN IMMEDIATE"):
            connection.execute("DELETE FROM t")
            raise ValueError("stop")
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (20,)
        with transaction(connection, begin="BEGIN IMMEDIATE"):
            connection.execute("DELETE FROM t")
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)


def test_a_transaction_that_ended_by_itself(path: Path) -> None:
    with closing(connect(path, key=KEY)) as connection:
        with pytest.raises(dbapi2.OperationalError, match="full"), transaction(connection, begin="BEGIN"):
            connection.execute("ROLLBACK")
            raise dbapi2.OperationalError("database or disk is full")
        assert not connection.in_transaction
