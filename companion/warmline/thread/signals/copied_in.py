"""Somebody new is copied in by the other side."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "copied_in"
WEIGHT = 1.0


def copied_in(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message that goes to somebody who was in none before, with the words that announce it, if any."""
    known: set[str] = set()
    for turn in turns:
        new = turn.recipients - known
        if known and new and turn.side == "them" and not turn.automatic:
            said = turn.letter.phrase("announces_copy")
            yield Evidence(KIND, turn.index, WEIGHT, *((said.start, said.end) if said else ()))
        known |= turn.recipients | {turn.person}
