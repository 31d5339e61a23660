"""A day or an hour by which something is wanted."""

import re

from warmline.thread.letter import Letter
from warmline.thread.signals.alone import alone

KIND = "sets_date"
WEIGHT = 0.5
_BY = re.compile(
    r"\b(?:by|before|until|within|no later than) (?:the )?"
    r"(?:end of|close|noon|midnight|tomorrow|tonight|today|\w+day|\d|next|this|one|two|three|five|six|ten"
    r"|an? (?:hour|day|week))\b",
    re.IGNORECASE,
)


@alone(KIND, WEIGHT)
def sets_date(letter: Letter) -> tuple[int, int] | None:
    """The first such words of a message."""
    found = _BY.search(letter.own) if letter.sentences else None
    return found.span() if found else None
