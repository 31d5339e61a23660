"""A message that is more about you than about the matter."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "about_you"
WEIGHT = 0.5
_YOU = {"you", "your", "yours", "yourself", "yourselves"}
_SHARE = 0.5
_LEAST = 2


def about_you(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message in which two sentences, and half of all, say "you" or "your"; the first of them."""
    for turn, _ in with_earlier(turns):
        sentences = [one for one in turn.letter.sentences if any(map(str.isalnum, one.norms))]
        about = [one for one in sentences if not _YOU.isdisjoint(one.norms)]
        if len(about) >= max(_LEAST, _SHARE * len(sentences)):
            yield Evidence(KIND, turn.index, WEIGHT, about[0].start, about[0].end)
