"""The reader as many may ask it: a few at a time, each within its time, from the first moment on."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from warmline.background import Task
from warmline.contract import Reading, RuleCard, Situation, Thread
from warmline.deadline import TooLongError, reading_until
from warmline.errors import NotReadError
from warmline.papers_contract import Papers

AT_ONCE = 4
"""More would not be quicker, on one interpreter; fewer would let a few long threads stop a short draft."""
SECONDS = 8.0
"""How long an asker waits, for its turn and for its answer. The extension gives up after ten."""
MOST_STUCK = 4
"""Readings that did not stop when their time was over, and may go on in vain."""

Answer = TypeVar("Answer")
log = logging.getLogger(__name__)


class Reads(Protocol):
    """All that is asked of a reader."""

    def read(self, situation: Situation) -> Reading:
        """The reading, part for part."""

    def papers(self, thread: Thread) -> Papers:
        """The call sheet of a thread, and the drafts that go with it."""

    def rule_cards(self) -> list[RuleCard]:
        """What is looked for."""


class BusyError(NotReadError):
    """Not now, but in a moment."""

    def __init__(self) -> None:
        super().__init__("busy", "Too much to do at once. Try again in a second.")


class StartingError(NotReadError):
    """The reader is not loaded yet."""

    def __init__(self) -> None:
        super().__init__("starting", "Warmline is still starting. Try again in a second.")


class StuckError(NotReadError):
    """Too many readings have not come back, and no more are begun."""

    def __init__(self) -> None:
        super().__init__(
            "stuck",
            "Warmline hangs and cannot read any more. End it and start it again; your mail is as it was.",
        )


class Readings:
    """Asks the reader that `loading` gives, and answers in time whatever that does.

    Readings look at the time themselves (`warmline.deadline`). One that fails to is answered for all the same
    and left alone, up to `most_stuck` of them.
    """

    def __init__(
        self,
        loading: Task[Reads],
        *,
        at_once: int = AT_ONCE,
        seconds: float = SECONDS,
        most_stuck: int = MOST_STUCK,
    ) -> None:
        self._loading = loading
        self._turns = threading.BoundedSemaphore(at_once)
        self._seconds = seconds
        self._most_stuck = most_stuck
        self._stuck: list[Task[Any]] = []

    def read(self, situation: Situation) -> Reading:
        """The reading. Raises TooLongError, BusyError, StartingError, StuckError."""
        return self._in_time(lambda reader: reader.read(situation))

    def papers(self, thread: Thread) -> Papers:
        """The papers of a thread. Raises the same."""
        return self._in_time(lambda reader: reader.papers(thread))

    def rule_cards(self) -> list[RuleCard]:
        """What is looked for. Raises StartingError."""
        return self._reader(until=time.monotonic() + self._seconds).rule_cards()

    def _in_time(self, ask: Callable[[Reads], Answer]) -> Answer:
        until = time.monotonic() + self._seconds
        reader = self._reader(until=until)
        if not self._turns.acquire(timeout=_left(until)):
            raise BusyError
        try:
            return self._watched(lambda: ask(reader), until=until)
        finally:
            self._turns.release()

    def _reader(self, *, until: float) -> Reads:
        if not self._loading.wait(_left(until)):
            raise StartingError
        return self._loading.answer()

    def _watched(self, ask: Callable[[], Answer], *, until: float) -> Answer:
        # Those that came back late are done after all.
        self._stuck = [task for task in self._stuck if not task.wait(0)]
        if len(self._stuck) >= self._most_stuck:
            raise StuckError

        def work() -> Answer:
            with reading_until(until):
                return ask()

        task = Task(work)
        task.begin()
        if task.wait(_left(until)):
            return task.answer()
        self._stuck.append(task)
        log.error("reading failed: TooLongError at %s", task.whereabouts())
        raise TooLongError


def _left(until: float) -> float:
    return max(0.0, until - time.monotonic())
