from collections.abc import Callable
from pathlib import Path

import pytest

from support.told_system import tree
from warmline.access.rootkey import RootKey
from warmline.doctor.database import check_database
from warmline.doctor.finding import Finding
from warmline.doctor.key import FoundKey
from warmline.storage.database import Database, open_database
from warmline.storage.migrations import MIGRATIONS

ROOT = RootKey(secret=bytes(range(32)))


def found(key: RootKey | None = ROOT) -> Callable[[], FoundKey]:
    return lambda: FoundKey(key=key, place="keyring")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "warmline.db"


def made(path: Path) -> Database:
    return open_database(path, key=ROOT.derive("database"))


def checked(path: Path, key: RootKey | None = ROOT) -> Finding:
    before = tree(path.parent)
    finding = check_database(path, found=found(key))
    assert tree(path.parent) == before, "looking changes nothing"
    return finding


def test_none_yet(path: Path) -> None:
    assert checked(path).state == "ok"
    assert not path.parent.exists()


def test_closed_in_order(path: Path) -> None:
    made(path).close()
    finding = checked(path)
    assert finding.state == "ok"
    assert f"version {len(MIGRATIONS)}, " in finding.says
    assert finding.says.endswith(" KB, 0 messages, 0 pairings.")


def test_while_the_companion_works(path: Path) -> None:
    database = made(path)
    with database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES ('a', x'00', 1)")
    # The index beside the log is memory that is shared, and notes who reads.
    before = {name: held for name, held in tree(path.parent).items() if not name.endswith("-shm")}
    finding = check_database(path, found=found())
    assert before.items() <= tree(path.parent).items()
    assert finding.says.endswith(" 0 messages, 1 pairing.")
    database.close()


def test_after_a_crash_without_its_index(path: Path) -> None:
    made(path).close()
    path.with_name("warmline.db-wal").write_bytes(b"something")
    assert checked(path).state == "look"


def test_without_its_key(path: Path) -> None:
    made(path).close()
    assert checked(path, key=None).state == "look"


def test_another_key(path: Path) -> None:
    made(path).close()
    finding = checked(path, key=RootKey(secret=b"k" * 32))
    assert finding.state == "broken"
    assert "does not open with this key" in finding.todo


def test_damaged(path: Path) -> None:
    made(path).close()
    content = bytearray(path.read_bytes())
    content[9_000:9_100] = b"x" * 100
    path.write_bytes(content)
    finding = checked(path)
    assert finding.state == "broken"


def test_not_a_database(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"")
    assert checked(path).state == "broken"


@pytest.mark.parametrize(("version", "state"), [(99, "broken"), (1, "ok")])
def test_of_another_version(path: Path, version: int, state: str) -> None:
    database = made(path)
    with database.writing() as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    database.close()
    finding = checked(path)
    assert finding.state == state
    assert f"version {version}" in finding.says
