"""How a message is worded, where no single phrase tells it."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn
from warmline.thread.wording.weigher import HEAT

KIND, OWN_KIND = "wording", "own_wording"
LEAST = 0.05
"""What weighs less is nothing."""


def wording(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """What the words of each message weigh together, and the sentence that shows it most."""
    for turn in turns:
        weighed = turn.letter.weighed.get(HEAT)
        if weighed and not turn.automatic and abs(weighed.weight) >= LEAST:
            kind = KIND if turn.side == "them" else OWN_KIND
            yield Evidence(kind, turn.index, round(weighed.weight, 2), weighed.start, weighed.end)
