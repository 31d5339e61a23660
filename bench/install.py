"""The peers, installed from the registries by their locks into a folder that is none of ours."""

import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.errors import BenchError

ROOM = Path(__file__).parent
PYTHON_LOCK, NODE_ROOM = ROOM / "requirements.txt", ROOM / "node"
OLDEST_NODE = 20

Run = Callable[[Sequence[str | Path], Path], str]
"""Runs a command in a folder: what it writes. Raises OSError without the program, CalledProcessError."""


def run(command: Sequence[str | Path], folder: Path) -> str:
    """The command as it is."""
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout  # noqa: S603


def install(folder: Path, *, run: Run = run) -> None:
    """Takes minutes the first time, and then none until a lock changes. Raises BenchError."""
    _find_node(folder, run)
    stamp = folder / "installed"
    wanted = _stamp()
    node = folder / "node"
    shutil.copytree(NODE_ROOM, node, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    stamp.unlink(missing_ok=True)
    python = folder / "python"
    commands: list[tuple[str, Sequence[str | Path]]] = [
        ("a Python environment", [sys.executable, "-m", "venv", "--clear", python]),
        ("the Python peers", [*_pip(python), "--require-hashes", "--no-deps", "--requirement", PYTHON_LOCK]),
        ("the Node peers", ["npm", "ci", "--loglevel=error"]),
    ]
    for what, command in commands:
        _do(what, command, node, run)
    stamp.write_text(wanted, "utf-8")


def _find_node(folder: Path, run: Run) -> None:
    needed = f"The peers need Node {OLDEST_NODE} or newer and its npm. Install them, then run this again."
    folder.mkdir(parents=True, exist_ok=True)
    try:
        version = run(["node", "--version"], folder)
    except (OSError, subprocess.CalledProcessError) as error:
        raise BenchError(needed) from error
    if int(version.strip().lstrip("v").partition(".")[0]) < OLDEST_NODE:
        raise BenchError(needed)


def _pip(environment: Path) -> list[str | Path]:
    # Not the environment's pip program, whose first line is too long for some systems where the path is.
    programs = environment / ("Scripts" if sys.platform == "win32" else "bin")
    return [programs / "python", "-m", "pip", "install", "--quiet"]


def _do(what: str, command: Sequence[str | Path], folder: Path, run: Run) -> None:
    try:
        run(command, folder)
    except (OSError, subprocess.CalledProcessError) as error:
        said = str(getattr(error, "stderr", None) or error).strip().splitlines()[-1]
        raise BenchError(
            f"Could not install {what}: {said}\nThe peers come from PyPI and npm. "
            "See that both can be reached, then run this again."
        ) from error


def _stamp() -> str:
    locks = PYTHON_LOCK.read_bytes() + (NODE_ROOM / "package-lock.json").read_bytes()
    return f"{zlib.crc32(locks)} {sys.version}"
