"""What stands in for the model in the processes of an import: quick, and as bad as a test wants it to be."""

import os
import signal
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from warmline.importing.reading import Outcome, Read
from warmline.importing.skipped import Skipped
from warmline.importing.slices import Slice
from warmline.importing.threads import Place
from warmline.stats_contract import CallTally, SentMessage

FATAL = b"fatal"
"""In a mail: the process that reads it is killed, as by the system when memory is short."""


def quick() -> Read:
    """Counts the bytes of each mail."""
    return _read


def quick_for(me: object) -> Read:
    """As `quick`, in the place of what loads the model."""
    return _read


def slow() -> Read:
    """As `quick`, in a twentieth of a second a mail."""

    def read(task: Slice) -> Iterator[Outcome]:
        for outcome in _read(task):
            time.sleep(0.05)
            yield outcome

    return read


def dead() -> Read:
    """Cannot be loaded."""
    os.kill(os.getpid(), signal.SIGKILL)
    return _read


def failing() -> Read:
    """Reads nothing."""
    return lambda task: (Skipped(Path(place.path), place.start, "no") for place in task if place.wanted)


def _read(task: Slice) -> Iterator[Outcome]:
    for place in task:
        raw = Path(place.path).read_bytes()[place.start : place.end]
        if place.wanted:
            if FATAL in raw:
                os.kill(os.getpid(), signal.SIGKILL)
            yield a_record(place, words=len(raw))


def a_record(place: Place, *, words: int) -> SentMessage:
    return SentMessage(
        id=str(place.id),
        sent_at=datetime(2026, 3, 2, tzinfo=UTC),
        language="en",
        to=[],
        words=words,
        marks=[],
        notes=[],
        thread=None,
        call=CallTally(suggested=False, inserted=False, ignored=False),
        my_hours=None,
        their_hours=None,
    )
