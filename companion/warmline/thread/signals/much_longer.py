"""A message much longer than this person's others."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "much_longer"
WEIGHT = 0.5
_TIMES = 2


def much_longer(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message more than twice as long as their last few were on average."""
    for turn, earlier in with_earlier(turns):
        before = [past.letter.words for past in earlier if past.letter.words]
        if before and turn.letter.words * len(before) > _TIMES * sum(before):
            yield Evidence(KIND, turn.index, WEIGHT)
