from collections.abc import Iterator
from pathlib import Path

import pytest

from warmline.errors import WarmlineError
from warmline.storage.database import Database, open_database
from warmline.storage.place import is_there

KEY, OTHER_KEY = bytes(range(32)), bytes(32)


def test_nothing(tmp_path: Path) -> None:
    assert not is_there(tmp_path / "w.db")
    assert not is_there(tmp_path / "no folder" / "w.db")


def test_something_that_may_be_ours(tmp_path: Path) -> None:
    (tmp_path / "w.db").write_bytes(b"any bytes but a plain header")
    assert is_there(tmp_path / "w.db")


def test_an_empty_log_without_its_database_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "w.db-wal").write_bytes(b"")
    assert not is_there(tmp_path / "w.db")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("w.db", b"", "is empty"),
        ("w.db", b"SQLite format 3\0" + bytes(4080), "is not encrypted"),
        ("w.db/inside", b"a folder", "is not a file"),
        ("w.db-wal", b"what was written last", "Its log"),
    ],
)
def test_what_is_none_is_said_and_left_alone(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(content)
    with pytest.raises(WarmlineError, match=said) as refused:
        is_there(tmp_path / "w.db")
    assert refused.value.code == "database_damaged"
    assert f"move the folder {tmp_path} away" in refused.value.message
    assert (tmp_path / name).read_bytes() == content


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WarmlineError) as refused:
        is_there(tmp_path / ("long" * 100) / "w.db")
    assert refused.value.code == "storage_unwritable"


def keep(database: Database) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES ('a', x'00', 1)")


def kept(database: Database) -> list[str]:
    with database.reading() as connection:
        return [row[0] for row in connection.execute("SELECT id FROM client")]


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def damage(folder: Path) -> Iterator[tuple[str, bytes]]:
    """What can be left of a database, by name."""
    whole = (folder / "whole.db").read_bytes()
    yield "nothing", b""
    yield "less than a page", whole[:100]
    yield "the first page", whole[:4096]
    yield "half", whole[: len(whole) // 2]
    yield "all but the end", whole[:-4096]
    yield "noise", bytes(range(256)) * 64
    yield "a first page of noise", bytes(range(256)) * 16 + whole[4096:]
    yield "a plain database", b"SQLite format 3\0" + bytes(4080)
    yield "text", b"Dear Kim,\n"


def test_what_cannot_be_opened_is_never_overwritten(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    database = open_database(tmp_path / "whole.db", key=KEY)
    keep(database)
    database.close()
    for name, left in damage(tmp_path):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "w.db").write_bytes(left)
        with pytest.raises(WarmlineError, match="to start anew") as refused:
            open_database(folder / "w.db", key=KEY)
        assert refused.value.code in ("database_damaged", "wrong_key"), name
        assert str(folder / "w.db") in refused.value.message
        assert files(folder) == {"w.db": left}, name
    assert capfd.readouterr() == ("", ""), "SQLCipher says nothing of its own"


def test_a_log_without_its_database_is_left_alone(tmp_path: Path) -> None:
    """Opened with a new database, it would be played into that."""
    folder = tmp_path / "data"
    database = open_database(folder / "w.db", key=KEY)
    keep(database)
    (folder / "w.db").rename(tmp_path / "moved.db")
    log = (folder / "w.db-wal").read_bytes()
    with pytest.raises(WarmlineError, match="Its log"):
        open_database(folder / "w.db", key=OTHER_KEY)
    assert (folder / "w.db-wal").read_bytes() == log
    assert not (folder / "w.db").exists()
    (tmp_path / "moved.db").rename(folder / "w.db")
    assert kept(open_database(folder / "w.db", key=KEY)) == ["a"]
    database.close()
