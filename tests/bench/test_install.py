"""What is installed, when, and what is said where that fails."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bench.errors import BenchError
from bench.install import install, run


@dataclass
class Machine:
    """Notes what it is to run. `node` is the version it has; a command with the word in `fails` fails."""

    node: str | None = "v20.11.1"
    fails: str = "nothing of the kind"
    ran: list[str] = field(default_factory=list)

    def __call__(self, command: Sequence[str | Path], folder: Path) -> str:
        assert folder.is_dir()
        line = " ".join(map(str, command))
        if line == "node --version":
            if self.node is None:
                raise FileNotFoundError("node")
            return f"{self.node}\n"
        if self.fails in line:
            raise subprocess.CalledProcessError(1, line, stderr="much\nno route to host\n")
        self.ran.append(line)
        return ""


def test_everything_is_installed_by_its_lock(tmp_path: Path) -> None:
    machine = Machine()
    install(tmp_path, run=machine)

    environment, python, node = machine.ran
    assert "-m venv" in environment
    assert "--require-hashes" in python and "bench/requirements.txt" in python.replace("\\", "/")
    assert python.startswith(str(tmp_path / "python"))
    assert node == "npm ci --loglevel=error"
    assert {"package-lock.json", ".npmrc", "harper.mjs"} <= {
        one.name for one in (tmp_path / "node").iterdir()
    }


def test_a_second_run_installs_nothing_but_takes_new_readers(tmp_path: Path) -> None:
    install(tmp_path, run=Machine())
    (tmp_path / "node/alex.mjs").write_text("old")
    machine = Machine()
    install(tmp_path, run=machine)

    assert machine.ran == []
    assert "alex" in (tmp_path / "node/alex.mjs").read_text()


def test_a_changed_lock_is_installed_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, run=Machine())
    other = tmp_path / "requirements.txt"
    other.write_text("other")
    monkeypatch.setattr("bench.install.PYTHON_LOCK", other)
    machine = Machine()
    install(tmp_path, run=machine)

    assert len(machine.ran) == 3


@pytest.mark.parametrize(("fails", "what"), [("pip", "the Python peers"), ("npm", "the Node peers")])
def test_a_registry_that_cannot_be_reached(tmp_path: Path, fails: str, what: str) -> None:
    with pytest.raises(BenchError, match=f"Could not install {what}: no route to host\n.*can be reached"):
        install(tmp_path, run=Machine(fails=fails))

    # Half of it is not all of it.
    machine = Machine()
    install(tmp_path, run=machine)
    assert len(machine.ran) == 3


@pytest.mark.parametrize("node", [None, "v18.20.0"])
def test_without_a_node_that_is_new_enough(tmp_path: Path, node: str | None) -> None:
    with pytest.raises(BenchError, match="The peers need Node 20 or newer"):
        install(tmp_path, run=Machine(node=node))


def test_commands_run_in_their_folder(tmp_path: Path) -> None:
    said = run([sys.executable, "-c", "import os; print(os.getcwd())"], tmp_path)

    assert Path(said.strip()) == tmp_path.resolve()
