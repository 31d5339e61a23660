import stat
from contextlib import closing
from pathlib import Path

import pytest

from warmline.storage import backup
from warmline.storage.backup import back_up, remove_backups
from warmline.storage.connection import connect, set_up

KEY = bytes(range(32))
MARKER = "zebra-crossing-at-noon"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "w.db"
    made.touch()
    with closing(connect(made, key=KEY)) as connection:
        set_up(connection)
        connection.execute("CREATE TABLE t (words TEXT) STRICT")
        connection.execute("INSERT INTO t VALUES (?)", (MARKER,))
        connection.execute("PRAGMA user_version = 7")
    return made


def names(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()}


def test_a_copy_is_private_encrypted_and_opens_with_the_same_key(path: Path) -> None:
    copy = back_up(path, key=KEY, version=7)
    assert copy.name == "w.db.version-7"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert MARKER.encode() not in copy.read_bytes()
    assert b"SQLite format" not in copy.read_bytes()
    with closing(connect(copy, key=KEY)) as connection:
        assert connection.execute("SELECT words FROM t").fetchall() == [(MARKER,)]
        assert connection.execute("PRAGMA user_version").fetchone() == (7,)
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert names(path) == {"w.db", copy.name}


def test_only_what_is_committed_is_copied(path: Path) -> None:
    with closing(connect(path, key=KEY)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM t")
        copy = back_up(path, key=KEY, version=7)
        writer.execute("COMMIT")
    with closing(connect(copy, key=KEY)) as connection:
        assert connection.execute("SELECT words FROM t").fetchall() == [(MARKER,)]


def test_what_was_left_half_written_is_in_nobodys_way(path: Path) -> None:
    path.with_name("w.db.version-7.new").write_bytes(b"half")
    path.with_name("w.db.version-7.new-journal").write_bytes(b"half")
    copy = back_up(path, key=KEY, version=7)
    back_up(path, key=KEY, version=7)
    assert names(path) == {"w.db", copy.name}


def test_a_copy_that_fails_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "connect", fail)
    with pytest.raises(OSError, match="No space"):
        back_up(path, key=KEY, version=7)
    assert names(path) == {"w.db"}


def test_the_newest_stay(path: Path) -> None:
    for version in (2, 9, 10):
        back_up(path, key=KEY, version=version)
    path.with_name("w.db.version-11.new").write_bytes(b"half")
    remove_backups(path, keep=2)
    assert names(path) == {"w.db", "w.db.version-9", "w.db.version-10"}
    remove_backups(path)
    assert names(path) == {"w.db"}
