"""How quickly the two sides answer each other. For the user's eyes only."""

from itertools import pairwise

from warmline.contract import Gap, Rhythm
from warmline.thread.decisions.case import Case
from warmline.thread.turn import Turn

_QUICK = 0.25
"""Hours: who answers within a quarter of one has dropped everything else."""
_SEVERAL = 4
"""Answers from the end, two of each side, that must have been quick: once or twice is chance."""
_DIGITS = 2


def rhythm_of(case: Case) -> Rhythm:
    """Each answer of one side to the other, without robots. Writing twice in a row is no answer."""
    written = [turn for turn in case.turns if not turn.automatic]
    gaps = [
        Gap(message=turn.index, by=turn.side, hours=_hours(before, turn))
        for before, turn in pairwise(written)
        if before.side != turn.side
    ]
    latest = gaps[-_SEVERAL:]
    quick = len(latest) == _SEVERAL and all(gap.hours is not None and gap.hours <= _QUICK for gap in latest)
    return Rhythm(gaps=gaps, quick=quick)


def _hours(before: Turn, turn: Turn) -> float | None:
    """None where a date is missing, or where the two stand in the wrong order."""
    if before.at is None or turn.at is None or turn.at < before.at:
        return None
    return round((turn.at - before.at).total_seconds() / 3600, _DIGITS)
