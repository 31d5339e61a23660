"""One process that reads, as seen from the one that hands out the work."""

import signal
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection

from warmline.importing.reading import Outcome, Prepare
from warmline.importing.slices import Slice
from warmline.importing.threads import Place
from warmline.importing.worker import READY, work


class ReadingProcess:
    """`pipe` can be waited for. `ready`: it has loaded what it reads with."""

    def __init__(self, prepare: Prepare) -> None:
        # Spawned, because a fork would share the open database.
        context = get_context("spawn")
        self.pipe: Connection
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, prepare), daemon=True)
        with _deaf_to_interrupts():
            self._process.start()
        theirs.close()
        self.ready = False
        self._tasks: deque[Slice] = deque()
        self._answered = 0
        """Wanted mails of its first piece of work that it has answered for."""

    @property
    def tasks(self) -> int:
        """How many pieces of work it has been given and has not answered."""
        return len(self._tasks)

    def give(self, task: Slice) -> None:
        """One more piece of work."""
        self._tasks.append(task)
        with suppress(OSError):  # it has died, which is noticed when it should answer
            self.pipe.send(task)

    def answers(self) -> Iterator[Outcome]:
        """What it has to say now: an answer, or none. Raises EOFError or OSError when it has died."""
        answer = self.pipe.recv()
        if answer == READY:
            self.ready = True
            return
        self._answered += 1
        if self._answered == len(wanted_in(self._tasks[0])):
            self._tasks.popleft()
            self._answered = 0
        yield answer

    def at(self) -> Place | None:
        """The mail that it is reading, or would read next."""
        return wanted_in(self._tasks[0])[self._answered] if self._tasks else None

    def left(self, *, but: Place | None) -> list[Slice]:
        """What it has not answered, without one mail."""
        if not self._tasks:
            return []
        done = {place.id for place in [*wanted_in(self._tasks[0])[: self._answered], *([but] if but else [])]}
        first = tuple(
            replace(place, wanted=place.wanted and place.id not in done) for place in self._tasks[0]
        )
        return [task for task in (first, *list(self._tasks)[1:]) if wanted_in(task)]

    def end(self) -> None:
        """At once, whatever it is doing."""
        self._process.terminate()
        self._process.join()
        self.pipe.close()


def wanted_in(task: Slice) -> list[Place]:
    """The mails of a piece of work that are answered for."""
    return [place for place in task if place.wanted]


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """What starts here does not hear Ctrl-C, which a terminal sends to all: it is ended by us."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
