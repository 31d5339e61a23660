"""Somebody of lively punctuation who has become flat."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "exclamation_gone"
WEIGHT = 0.5


def exclamation_gone(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message without an exclamation mark by somebody who used them before."""
    for turn, earlier in with_earlier(turns):
        before = any("!" in past.letter.own for past in earlier)
        if before and turn.letter.words and "!" not in turn.letter.own:
            yield Evidence(KIND, turn.index, WEIGHT)
