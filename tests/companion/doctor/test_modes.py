import os
from pathlib import Path

import pytest

from support.told_system import settings
from warmline.doctor.modes import check_modes
from warmline.settings import Settings


@pytest.fixture
def house(tmp_path: Path) -> Settings:
    """A home below one with a space in it, and all that is made in it."""
    house = settings(tmp_path / "a b")
    for file in (
        house.database,
        house.database.with_name("warmline.db-wal"),
        house.root_key_file,
        house.log_file,
        house.log_file.with_name("warmline.log.1"),
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
    for folder in (house.data_dir, house.state_dir, house.config_dir):
        folder.chmod(0o700)
    return house


def test_for_you_alone(house: Settings) -> None:
    found = check_modes(house, posix=True)
    assert (found.state, "(7 files and folders)" in found.says) == ("ok", True)


@pytest.mark.parametrize(
    "name", ["data/warmline.db", "data/warmline.db-wal", "config/root.key", "state/warmline.log.1", "data"]
)
def test_open_to_others(house: Settings, name: str) -> None:
    path = house.data_dir.parent / name
    path.chmod(path.stat().st_mode | 0o040)
    found = check_modes(house, posix=True)
    assert found.state == "broken"
    assert str(path) in found.says
    assert os.system(found.todo.removeprefix("Run: ")) == 0, "the command is one"  # noqa: S605
    assert check_modes(house, posix=True).state == "ok"


def test_somebody_else_s(house: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: house.database.stat().st_uid + 1)
    found = check_modes(house, posix=True)
    assert (found.state, "chown" in found.todo) == ("broken", True)


def test_where_modes_say_nothing(house: Settings) -> None:
    house.database.chmod(0o666)
    assert check_modes(house, posix=False).state == "ok"


def test_nothing_there(tmp_path: Path) -> None:
    assert check_modes(settings(tmp_path), posix=True).state == "ok"
    assert list(tmp_path.iterdir()) == []
