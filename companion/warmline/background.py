"""Work that goes on beside whoever asked for it."""

import sys
import threading
import traceback
from collections.abc import Callable
from typing import Generic, TypeVar

from warmline.journal import place

Answer = TypeVar("Answer")


class Task(Generic[Answer]):
    """Some work in a thread of its own, which does not keep the process alive."""

    def __init__(self, work: Callable[[], Answer], *, failed: Callable[[], None] = lambda: None) -> None:
        """`failed` is called by that thread when the work has raised something."""
        self._work = work
        self._failed = failed
        self._answers: list[Answer] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def begin(self) -> None:
        """Once."""
        self._thread.start()

    def wait(self, seconds: float | None = None) -> bool:
        """Whether it is over, waiting for that at most so long; without a limit when that is None."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def answer(self) -> Answer:
        """What the work gave, or raises what it raised; waits until it is over."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._answers[0]

    def whereabouts(self) -> str:
        """The file and line it has come to, for a log."""
        frame = sys._current_frames().get(self._thread.ident or 0)
        return place(traceback.extract_stack(frame)) if frame else "its end"

    def _run(self) -> None:
        try:
            self._answers.append(self._work())
        except BaseException as error:
            self._error = error
            self._failed()
