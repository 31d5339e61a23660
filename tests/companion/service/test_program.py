from pathlib import Path

import pytest

from support.told_system import ODD, program
from warmline.errors import WarmlineError


def test_what_is_started(tmp_path: Path) -> None:
    started = program(tmp_path, python="/opt/python")
    assert started.words == ("/opt/python", "-m", "warmline", "serve", "--by-system")
    assert started.folders == (tmp_path / "data", tmp_path / "state", tmp_path / "config")
    assert started.port == 27845


def test_it_finds_the_same_folders(tmp_path: Path) -> None:
    started = program(tmp_path, XDG_DATA_HOME=f"/{ODD}", XDG_STATE_HOME="", HOME="/home", SECRET="x")
    assert started.variables == {"XDG_DATA_HOME": f"/{ODD}"}


def test_no_console_on_windows(tmp_path: Path) -> None:
    (tmp_path / "Python.exe").touch()
    console = str(tmp_path / "Python.exe")
    assert program(tmp_path, python=console).words[0] == console
    (tmp_path / "pythonw.exe").touch()
    assert program(tmp_path, python=console).words[0] == str(tmp_path / "pythonw.exe")


@pytest.mark.parametrize("character", ["\n", "\x00", "\x1b", "\u202e", "\u2028"])
def test_no_control_characters(tmp_path: Path, character: str) -> None:
    for arguments in ({"python": f"/a{character}b"}, {"XDG_DATA_HOME": f"/a{character}b"}):
        with pytest.raises(WarmlineError, match="control character"):
            program(tmp_path, **arguments)
