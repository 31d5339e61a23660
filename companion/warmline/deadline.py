"""Until when a reading may go on: known to all that reads, without being handed through every call.

Python cannot stop a thread from outside, so that whoever reads looks at the time: between sentences, messages
and kinds of signal, which are small, and of which a long text has many.
"""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from warmline.errors import NotReadError

_until: ContextVar[float] = ContextVar("until", default=math.inf)


class TooLongError(NotReadError):
    """The time for a reading is over."""

    def __init__(self) -> None:
        super().__init__(
            "too_long",
            "This takes too long to read, so Warmline stopped reading. Your mail is as it was. Something "
            "shorter is read sooner.",
        )


@contextmanager
def reading_until(moment: float) -> Iterator[None]:
    """Inside, `check_time` raises once `time.monotonic()` has passed `moment`."""
    token = _until.set(moment)
    try:
        yield
    finally:
        _until.reset(token)


def check_time() -> None:
    """Raises TooLongError when the time for this reading is over; without a deadline it never is."""
    if time.monotonic() > _until.get():
        raise TooLongError
