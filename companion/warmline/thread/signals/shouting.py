"""Words in capitals."""

from collections.abc import Iterator, Sequence

from warmline.rules.capitals import capitals
from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "shouting"
WEIGHT = 1.0


def shouting(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The first words of a message that are written in capitals, and are neither acronyms nor a heading."""
    for turn, _ in with_earlier(turns):
        own = turn.letter.own
        for sentence in turn.letter.sentences:
            if found := next(capitals(own[sentence.start : sentence.end]), None):
                yield Evidence(
                    KIND, turn.index, WEIGHT, sentence.start + found.start, sentence.start + found.end
                )
                break
