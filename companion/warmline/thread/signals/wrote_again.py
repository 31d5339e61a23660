"""Another message before you answered."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "wrote_again"
WEIGHT = 0.5


def wrote_again(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message that follows one of the same person, robots left out."""
    before: Turn | None = None
    for turn in turns:
        if turn.automatic or not turn.letter.words:
            continue
        if before and turn.side == "them" and turn.person == before.person:
            yield Evidence(KIND, turn.index, WEIGHT)
        before = turn
