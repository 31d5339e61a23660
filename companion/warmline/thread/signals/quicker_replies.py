"""Answers that come faster than this person is used to write."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "quicker_replies"
WEIGHT = 0.5
_SHARE = 0.25
_AT_MOST = 2 * 60 * 60
"""Seconds."""
_HABIT = 2
"""Earlier gaps it takes to know a habit."""


def quicker_replies(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The answer that comes within two hours, and within a quarter of the time this person took before."""
    gaps = _gaps(turns)
    for turn, earlier in with_earlier(turns):
        habit = [gaps[past.index] for past in earlier if past.index in gaps]
        gap = gaps.get(turn.index)
        if gap is not None and len(habit) >= _HABIT and gap <= min(_AT_MOST, median(habit) * _SHARE):
            yield Evidence(KIND, turn.index, WEIGHT)


def _gaps(turns: Sequence[Turn]) -> dict[int, float]:
    """Seconds from each message's predecessor to it, where both have a time and the order is right."""
    return {
        turn.index: (turn.at - before.at).total_seconds()
        for before, turn in pairwise(turns)
        if before.at is not None and turn.at is not None and turn.at >= before.at
    }
