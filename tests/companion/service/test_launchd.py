import plistlib
from pathlib import Path

import pytest

from support.told_system import NOTHING_HERE, ODD, ToldSystem, program, tree
from warmline.errors import WarmlineError
from warmline.service.commands import Ran
from warmline.service.launchd import LABEL, Launchd, agent

NAME = f"gui/501/{LABEL}"


def launchd(folder: Path, system: ToldSystem) -> Launchd:
    return Launchd(folder=folder, user=501, program=program(folder), commands=system)


def test_the_agent(tmp_path: Path) -> None:
    there = program(tmp_path, python=f"/{ODD}/python", XDG_DATA_HOME=f"/{ODD}")
    told = plistlib.loads(agent(there).encode())
    assert told["Label"] == LABEL
    assert told["ProgramArguments"] == [f"/{ODD}/python", "-m", "warmline", "serve", "--by-system"]
    assert told["EnvironmentVariables"] == {"XDG_DATA_HOME": f"/{ODD}"}
    assert (told["RunAtLoad"], told["KeepAlive"]) == (True, {"SuccessfulExit": False})


def test_installed_and_removed(tmp_path: Path) -> None:
    (tmp_path / "another.plist").write_text("another's")
    before = tree(tmp_path)
    system = ToldSystem()
    launchd(tmp_path, system).install()
    file = tmp_path / f"{LABEL}.plist"
    assert system.told == [
        "launchctl print gui/501",
        f"launchctl bootout {NAME}",
        f"launchctl bootstrap gui/501 {file}",
    ]
    assert launchd(tmp_path, system).plan() == {str(file): file.read_text()}

    system.told.clear()
    launchd(tmp_path, system).install()
    assert system.told == ["launchctl print gui/501", f"launchctl print {NAME}"], "it is there already"

    assert launchd(tmp_path, system).remove()
    assert tree(tmp_path) == before
    system.answers = {f"launchctl print {NAME}": Ran(status=113)}
    assert not launchd(tmp_path, system).remove()


def test_one_that_is_there_but_forgotten_is_loaded(tmp_path: Path) -> None:
    system = ToldSystem()
    launchd(tmp_path, system).install()
    system.answers = {f"launchctl print {NAME}": Ran(status=113)}
    system.told.clear()
    launchd(tmp_path, system).install()
    assert system.told[-1].startswith("launchctl bootstrap gui/501 ")


def test_refused(tmp_path: Path) -> None:
    system = ToldSystem({"launchctl bootstrap": Ran(status=5)})
    with pytest.raises(WarmlineError, match="Login Items"):
        launchd(tmp_path, system).install()
    assert tree(tmp_path) == {}


def test_no_session(tmp_path: Path) -> None:
    with pytest.raises(WarmlineError, match="own screen") as raised:
        launchd(tmp_path, NOTHING_HERE).install()
    assert raised.value.code == "no_service_manager"
    assert tree(tmp_path) == {}


@pytest.mark.parametrize(
    ("told", "state"),
    [
        (Ran(status=0, out="gui/501/x = {\n\tstate = running\n\tpid = 7\n}"), "running"),
        (Ran(status=0, out="gui/501/x = {\n\tstate = not running\n}"), "stopped"),
        (Ran(status=113), "stopped"),
    ],
)
def test_status(tmp_path: Path, told: Ran, state: str) -> None:
    found = launchd(tmp_path, ToldSystem({"launchctl print": told})).status()
    assert (found.installed, found.state) == (False, state)
    (tmp_path / f"{LABEL}.plist").touch()
    assert launchd(tmp_path, ToldSystem()).status().installed
