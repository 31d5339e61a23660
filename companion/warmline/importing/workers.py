"""Several processes that read side by side. What one of them dies of is said, and the rest goes on."""

import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from warmline.errors import WarmlineError
from warmline.importing.reading import Outcome, Prepare
from warmline.importing.skipped import Skipped
from warmline.importing.slices import Slice
from warmline.importing.threads import Place
from warmline.importing.worker import READY, work

_AHEAD = 2
"""Pieces of work that a process is given at once: the next is there when one is done, and few are held."""


@dataclass(eq=False)
class _Worker:
    """`tasks` is what it was given and has not answered; of the first, `answered` mails are."""

    process: BaseProcess
    pipe: Connection
    tasks: deque[Slice] = field(default_factory=deque)
    answered: int = 0
    ready: bool = False

    def give(self, task: Slice) -> None:
        self.tasks.append(task)
        with suppress(OSError):  # it has died, which is noticed when it should answer
            self.pipe.send(task)

    def has_answered(self) -> None:
        self.answered += 1
        if self.answered == len(_wanted(self.tasks[0])):
            self.tasks.popleft()
            self.answered = 0

    def end(self) -> None:
        self.process.terminate()
        self.process.join()
        self.pipe.close()


class Workers:
    """At most `jobs` processes. `prepare` makes in each what reads there; it has to be picklable."""

    def __init__(self, *, jobs: int, prepare: Prepare) -> None:
        self._jobs = jobs
        self._prepare = prepare

    def outcomes(self, slices: Iterable[Slice]) -> Generator[Outcome, None, None]:
        """One for each wanted mail, in whatever order they come.

        Raises WarmlineError `import_workers` where a process cannot even begin.
        """
        new, again = iter(slices), deque[Slice]()
        workers: list[_Worker] = []
        try:
            while True:
                self._give_work(workers, new, again)
                busy = {worker.pipe: worker for worker in workers if worker.tasks}
                if not busy:
                    return
                for pipe in wait(list(busy)):
                    worker = busy[pipe]  # type: ignore[index]  # wait gives back what it was given
                    try:
                        answer = worker.pipe.recv()
                    except (EOFError, OSError):
                        workers.remove(worker)
                        yield _died(worker, again)
                        continue
                    if answer == READY:
                        worker.ready = True
                    else:
                        worker.has_answered()
                        yield answer
        finally:
            for worker in workers:
                worker.end()

    def _give_work(self, workers: list[_Worker], new: Iterator[Slice], again: deque[Slice]) -> None:
        """Those who have least first; one more begins while there are fewer than may."""
        while True:
            idle = min(workers, key=lambda worker: len(worker.tasks), default=None)
            begin = len(workers) < self._jobs and (idle is None or idle.tasks)
            if not begin and (idle is None or len(idle.tasks) >= _AHEAD):
                return
            task = again.popleft() if again else next(new, None)
            if task is None:
                return
            if begin or idle is None:
                idle = self._start()
                workers.append(idle)
            idle.give(task)

    def _start(self) -> _Worker:
        # Spawned, because a fork would share the open database.
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, self._prepare), daemon=True)
        with _deaf_to_interrupts():
            process.start()
        theirs.close()
        return _Worker(process, ours)


def _died(worker: _Worker, again: deque[Slice]) -> Skipped:
    """The mail that it was at is given up, and all others are put back."""
    worker.end()
    if not worker.ready:
        raise WarmlineError(
            "import_workers",
            "Reading could not begin: a process ended before its first mail. Perhaps memory is short, for "
            "each takes about 300 MB. Try again with --jobs 1.",
        )
    task = worker.tasks.popleft()
    wanted = _wanted(task)
    fatal = wanted[worker.answered]
    done = {place.id for place in wanted[: worker.answered + 1]}
    rest = tuple(replace(place, wanted=place.wanted and place.id not in done) for place in task)
    again += [left for left in (rest, *worker.tasks) if _wanted(left)]
    return Skipped(Path(fatal.path), fatal.start, "Reading it failed: the process that read it ended.")


def _wanted(task: Slice) -> list[Place]:
    return [place for place in task if place.wanted]


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """What starts here does not hear Ctrl-C, which a terminal sends to all: it is ended by us."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
