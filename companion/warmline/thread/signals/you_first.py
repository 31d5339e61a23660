"""Sentences that begin with "You"."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "you_first"
WEIGHT = 0.5


def you_first(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The first sentence of a message that begins so."""
    for turn, _ in with_earlier(turns):
        found = next((one for one in turn.letter.sentences if one.norms[:1] == ("you",)), None)
        if found:
            yield Evidence(KIND, turn.index, WEIGHT, found.start, found.end)
