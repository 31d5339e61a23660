import configparser
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.told_system import ODD, program
from warmline.service.unit import SERVICE, SOCKET, quoted, service_unit, socket_unit, wall_options


def read(unit: str) -> configparser.ConfigParser:
    """Units are INI files whose keys may come twice; these are parted before."""
    parsed = configparser.ConfigParser(interpolation=None, strict=False)
    parsed.optionxform = str  # type: ignore[assignment, method-assign]
    parsed.read_string(unit)
    return parsed


def words(value: str) -> list[str]:
    """As systemd.syntax(7) and systemd.unit(5) read a list: quotes, backslashes, then specifiers."""
    found = shlex.split(value)
    assert not any("%" in word.replace("%%", "") for word in found), "a specifier would be put in"
    return [word.replace("%%", "%") for word in found]


@given(st.text().filter(str.isprintable))
def test_any_word_comes_back(text: str) -> None:
    assert words(quoted(text)) == [text]


def test_the_port_is_of_this_machine_alone(tmp_path: Path) -> None:
    unit = read(socket_unit(program(tmp_path)))
    assert unit["Socket"]["ListenStream"] == "127.0.0.1:27845"
    assert unit["Socket"]["FlushPending"] == "yes"
    assert unit["Install"]["WantedBy"] == "sockets.target"


def test_the_program_and_its_folders(tmp_path: Path) -> None:
    there = program(tmp_path / ODD, python=f"/{ODD}/python", XDG_DATA_HOME=f"/{ODD}")
    service = read(service_unit(there, walls=True))["Service"]
    shell, _, script, _, *command = words(service["ExecStart"])
    # What systemd does to the words of a command besides: variables, and $$ for a dollar sign.
    assert (shell, script.replace("$$", "$")) == ("/bin/sh", 'exec "$@"')
    assert tuple(word.replace("$$", "$") for word in command) == there.words
    assert all(word.count("$") == 2 * word.count("$$") for word in command), "no variable is put in"
    assert tuple(map(Path, words(service["ReadWritePaths"]))) == there.folders
    (line,) = [line for line in service_unit(there, walls=True).splitlines() if "XDG" in line]
    assert words(line.removeprefix("Environment=")) == [f"XDG_DATA_HOME=/{ODD}"]


def test_walls_are_built_whole_or_not_at_all(tmp_path: Path) -> None:
    built = read(service_unit(program(tmp_path), walls=True))["Service"]
    without = read(service_unit(program(tmp_path), walls=False))["Service"]
    walls = {option.removeprefix("--property=") for option in wall_options()}
    assert walls == {f"{name}={built[name]}" for name in built if name not in without} - {
        f"ReadWritePaths={built['ReadWritePaths']}"
    }
    assert {"PrivateUsers=yes", "PrivateNetwork=yes", "ProtectSystem=strict"} < walls
    assert without["NoNewPrivileges"] == "yes"
    assert without["RestrictAddressFamilies"] == "AF_INET AF_UNIX"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="comes with systemd")
@pytest.mark.parametrize("walls", [True, False])
def test_systemd_reads_it(tmp_path: Path, walls: bool) -> None:
    odd = tmp_path / ODD
    odd.mkdir()
    (odd / "python").symlink_to(sys.executable)
    there = program(odd, python=str(odd / "python"), XDG_DATA_HOME=str(odd))
    (tmp_path / SOCKET).write_text(socket_unit(there))
    (tmp_path / SERVICE).write_text(service_unit(there, walls=walls))
    verified = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", str(tmp_path / SOCKET), str(tmp_path / SERVICE)],
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert [line for line in verified.stderr.splitlines() if "warmline" in line] == []
    assert verified.returncode == 0
