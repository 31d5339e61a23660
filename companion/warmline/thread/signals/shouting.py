"""Words in capitals."""

from warmline.rules.capitals import capitals
from warmline.thread.letter import Letter
from warmline.thread.signals.alone import alone

KIND = "shouting"
WEIGHT = 1.0


@alone(KIND, WEIGHT)
def shouting(letter: Letter) -> tuple[int, int] | None:
    """The first words of a message that are written in capitals, and are neither acronyms nor a heading."""
    for sentence in letter.sentences:
        if found := next(capitals(letter.own[sentence.start : sentence.end]), None):
            return sentence.start + found.start, sentence.start + found.end
    return None
