"""A day or an hour by which something is wanted."""

import re
from collections.abc import Iterator, Sequence

from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "sets_date"
WEIGHT = 0.5
_BY = re.compile(
    r"\b(?:by|before|until|within|no later than) (?:the )?"
    r"(?:end of|close|noon|midnight|tomorrow|tonight|today|\w+day|\d|next|this|one|two|three|five|six|ten"
    r"|an? (?:hour|day|week))\b",
    re.IGNORECASE,
)


def sets_date(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The first such words of a message."""
    for turn, _ in with_earlier(turns):
        if turn.letter.sentences and (found := _BY.search(turn.letter.own)):
            yield Evidence(KIND, turn.index, WEIGHT, *found.span())
