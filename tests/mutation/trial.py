"""Each mutant meets the tests of its file in a process of its own, forked after the libraries were loaded."""

import gc
import importlib.abc
import importlib.machinery
import importlib.util
import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, ModuleType
from typing import Literal

import pytest

from mutation.mutants import Mutant

Outcome = Literal["noticed", "hung", "unnoticed"]
PATIENCE_SECONDS = 90
CPU_SECONDS = 6
"""A mutant that waits or runs longer has made something hang, and nobody would fail to notice that. The tests
of a file take about a second, and processor time does not depend on what else the machine does."""
MEMORY = Path("/dev/shm")  # noqa: S108 -- databases are made by the hundred, and no disk needs to keep them
OPTIONS = [
    *("--exitfirst", "--quiet", "--tb=no", "-p", "no:cacheprovider"),
]


class _Bent(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module other code than its file holds."""

    def __init__(self, module: str, path: str, code: CodeType) -> None:
        self._module, self._path, self._code = module, path, code

    def find_spec(self, name: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        if name != self._module:
            return None
        return importlib.util.spec_from_file_location(name, self._path, loader=self)

    def create_module(self, _: importlib.machinery.ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(self._code, module.__dict__)  # noqa: S102 -- that is what a loader does


@dataclass(frozen=True, kw_only=True)
class Trial:
    """`tests` are files; `module` and `path` are of the file that is bent."""

    mutant: Mutant
    module: str
    path: str
    tests: Sequence[str]


def outcomes(trials: Iterable[Trial], *, at_once: int) -> Iterator[tuple[Trial, Outcome]]:
    """Every trial, in the order in which they end; `unnoticed` where its tests passed."""
    running: dict[int, tuple[Trial, float]] = {}
    gc.freeze()
    for trial in trials:
        while len(running) >= at_once:
            yield from _ended(running)
        running[_start(trial)] = trial, time.monotonic() + PATIENCE_SECONDS
    while running:
        yield from _ended(running)


def _ended(running: dict[int, tuple[Trial, float]]) -> Iterator[tuple[Trial, Outcome]]:
    for process, (trial, deadline) in list(running.items()):
        if time.monotonic() > deadline:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            del running[process]
            yield trial, "hung"
            continue
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            del running[process]
            yield trial, _outcome(os.waitstatus_to_exitcode(status))
    time.sleep(0.005)


def _outcome(code: int) -> Outcome:
    if code == 0:
        return "unnoticed"
    # Once with a signal that can be caught, a second later with one that cannot.
    return "hung" if -code in (signal.SIGXCPU, signal.SIGKILL) else "noticed"


def _start(trial: Trial) -> int:
    process = os.fork()
    if process == 0:
        _run(trial)
    return process


def _run(trial: Trial) -> None:
    """Never returns. Its own process group and silence: what a mutant writes or starts is of no use."""
    # No test needs a plugin, and looking for them takes longer than many a test.
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        sys.meta_path.insert(0, _Bent(trial.module, trial.path, trial.mutant.code))
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
            found = pytest.main([*OPTIONS, f"--basetemp={folder}/tests", *trial.tests])
        os._exit(found)
    except BaseException:
        os._exit(1)
