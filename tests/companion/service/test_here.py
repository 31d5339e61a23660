from pathlib import Path

import pytest

from support.told_system import ToldSystem, program
from warmline.service.here import manager_of
from warmline.service.manager import Manager, NoManagerError


def manager(platform: str, home: Path, **environment: str) -> Manager:
    return manager_of(
        platform,
        home=home,
        user=501,
        environment=environment,
        program=program(home),
        commands=ToldSystem(),
    )


@pytest.mark.parametrize(
    ("platform", "name", "place"),
    [
        ("linux", "systemd", ".config/systemd/user/warmline.socket"),
        ("darwin", "launchd", "Library/LaunchAgents/warmline.companion.plist"),
        ("win32", "the Task Scheduler", None),
    ],
)
def test_each_system_has_its_own(tmp_path: Path, platform: str, name: str, place: str | None) -> None:
    found = manager(platform, tmp_path)
    assert found.name == name
    assert next(iter(found.plan())) == (str(tmp_path / place) if place else "the task Warmline")


def test_units_lie_where_systemd_looks(tmp_path: Path) -> None:
    found = manager("linux", tmp_path, XDG_CONFIG_HOME=str(tmp_path / "else"))
    assert str(tmp_path / "else" / "systemd" / "user" / "warmline.socket") in found.plan()


def test_the_windows_user(tmp_path: Path) -> None:
    (task,) = manager("win32", tmp_path, USERDOMAIN="OFFICE", USERNAME="Jo").plan().values()
    assert "<UserId>OFFICE\\Jo</UserId>" in task


def test_any_other_system(tmp_path: Path) -> None:
    with pytest.raises(NoManagerError, match="by hand"):
        manager("freebsd14", tmp_path)
