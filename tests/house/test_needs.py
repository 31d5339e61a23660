"""What a first start says on a machine where something is missing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """The folder of all programs there are: those that the script itself cannot do without."""
    for name in ("bash", "dirname", "env", "sed"):
        _link(tmp_path, name, shutil.which(name) or name)
    return tmp_path


def _link(machine: Path, name: str, to: str) -> None:
    (machine / name).symlink_to(to)


def _program(machine: Path, name: str, does: str) -> None:
    (machine / name).write_text(f"#!{shutil.which('bash')}\n{does}\n")
    (machine / name).chmod(0o755)


def _needs(machine: Path, *parts: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ROOT / "scripts/needs", *parts],
        env={"PATH": str(machine)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_all_that_is_missing_is_told_at_once(machine: Path) -> None:
    ended = _needs(machine, "python", "node")

    assert ended.returncode == 1
    assert "Python 3.11 or newer runs the companion. There is none here" in ended.stderr
    assert "Node 20 or newer, with npm, builds the extension. There is none here" in ended.stderr
    assert "docs/install.md" in ended.stderr


def test_the_command_is_that_of_the_system(machine: Path) -> None:
    _program(machine, "apt-get", "exit")
    _program(machine, "apt-cache", "echo '  Candidate: 20.19.2+dfsg-1'")

    said = _needs(machine, "python", "node").stderr

    assert "sudo apt install python3 python3-venv\n" in said
    assert "sudo apt install nodejs npm\n" in said


def test_a_system_whose_node_is_too_old_is_not_asked_for_it(machine: Path) -> None:
    _program(machine, "apt-get", "exit")
    _program(machine, "apt-cache", "echo '  Candidate: 18.20.4+dfsg-1'")
    _program(machine, "npm", "exit")
    _program(machine, "node", "case $1 in -e) exit 1 ;; *) echo v18.20.4 ;; esac")

    said = _needs(machine, "node").stderr

    assert "Here is v18.20.4: see https://nodejs.org" in said
    assert "apt install" not in said


def test_a_python_without_environments_is_named(machine: Path) -> None:
    _program(machine, "apt-get", "exit")
    _program(machine, "python3", 'case $2 in *ensurepip*) exit 1 ;; esac; echo "Python 3.12.1"')

    ended = _needs(machine, "python")

    assert ended.returncode == 1
    assert "python3 cannot make virtual environments: sudo apt install python3-venv\n" in ended.stderr


def test_an_old_python_is_named(machine: Path) -> None:
    _program(machine, "python3", "case $1 in --version) echo Python 3.9.2 ;; *) exit 1 ;; esac")

    assert "Here is Python 3.9.2: see https://www.python.org" in _needs(machine, "python").stderr


def test_where_all_is_there_the_python_to_use_is_printed(machine: Path) -> None:
    _program(machine, "python3", f'exec {sys.executable} "$@"')
    _program(machine, "npm", "exit")
    _program(machine, "node", "exit 0")

    ended = _needs(machine, "python", "node")

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "python3\n", "")
