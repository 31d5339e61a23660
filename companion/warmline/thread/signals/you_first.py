"""Sentences that begin with "You"."""

from warmline.thread.letter import Letter
from warmline.thread.signals.alone import alone

KIND = "you_first"
WEIGHT = 0.5


@alone(KIND, WEIGHT)
def you_first(letter: Letter) -> tuple[int, int] | None:
    """The first sentence of a message that begins so."""
    return next(((one.start, one.end) for one in letter.sentences if one.norms[:1] == ("you",)), None)
