"""Several processes that read side by side. What one of them dies of is said, and the rest goes on."""

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from multiprocessing.connection import wait
from pathlib import Path

from warmline.errors import WarmlineError
from warmline.importing.process import ReadingProcess
from warmline.importing.reading import Outcome, Prepare
from warmline.importing.skipped import Skipped
from warmline.importing.slices import Slice

_AHEAD = 2
"""Pieces of work that a process is given at once: the next is there when one is done, and few are held."""


class Workers:
    """At most `jobs` processes. `prepare` makes in each what reads there; it has to be picklable."""

    def __init__(self, *, jobs: int, prepare: Prepare) -> None:
        self._jobs = jobs
        self._prepare = prepare

    def outcomes(self, slices: Iterable[Slice]) -> Generator[Outcome, None, None]:
        """One for each wanted mail, in whatever order they come.

        Raises WarmlineError `import_workers` where no process can even begin.
        """
        shift = _Shift(slices, jobs=self._jobs, prepare=self._prepare)
        try:
            while busy := shift.busy():
                for process in busy:
                    yield from shift.answers(process)
        finally:
            shift.end()


class _Shift:
    """The processes at work on some slices, and what none of them has been given."""

    def __init__(self, slices: Iterable[Slice], *, jobs: int, prepare: Prepare) -> None:
        self._new = iter(slices)
        self._again: deque[Slice] = deque()
        """What those who died have left."""
        self._most = jobs
        self._prepare = prepare
        self._processes: list[ReadingProcess] = []

    def busy(self) -> list[ReadingProcess]:
        """Those who have something to say, after a while; none when all is done."""
        self._give_work()
        waited = {process.pipe: process for process in self._processes if process.tasks}
        ready = wait(list(waited)) if waited else []
        return [process for pipe, process in waited.items() if pipe in ready]

    def answers(self, process: ReadingProcess) -> Iterator[Outcome]:
        """What one of them has to say."""
        try:
            yield from process.answers()
        except (EOFError, OSError):
            self._processes.remove(process)
            process.end()
            if process.ready and (place := process.at()):
                self._again += process.left(but=place)
                reason = "Reading it failed: the process that read it ended."
                yield Skipped(Path(place.path), place.start, reason)
            else:
                self._again += process.left(but=None)
                self._do_with_fewer()

    def end(self) -> None:
        """Ends all of them."""
        for process in self._processes:
            process.end()

    def _give_work(self) -> None:
        """To those who have least first; one more begins while there are fewer than may."""
        while True:
            idle = min(self._processes, key=lambda process: process.tasks, default=None)
            begin = len(self._processes) < self._most and (idle is None or idle.tasks > 0)
            if not begin and (idle is None or idle.tasks >= _AHEAD):
                return
            task = self._again.popleft() if self._again else next(self._new, None)
            if task is None:
                return
            if begin or idle is None:
                idle = ReadingProcess(self._prepare)
                self._processes.append(idle)
            idle.give(task)

    def _do_with_fewer(self) -> None:
        """Where a process ends before it is ready, memory may be short for so many."""
        self._most -= 1
        if not self._most:
            raise WarmlineError(
                "import_workers",
                "Reading could not begin: each process ended before its first mail. Perhaps memory is short, "
                "for each takes about 300 MB. Close other programs, and try again with --jobs 1.",
            )
