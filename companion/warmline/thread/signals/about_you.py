"""A message that is more about you than about the matter."""

from warmline.thread.letter import Letter
from warmline.thread.signals.alone import alone

KIND = "about_you"
WEIGHT = 0.5
_YOU = {"you", "your", "yours", "yourself", "yourselves"}
_SHARE = 0.5
_LEAST = 2


@alone(KIND, WEIGHT)
def about_you(letter: Letter) -> tuple[int, int] | None:
    """The message in which two sentences, and half of all, say "you" or "your"; the first of them."""
    sentences = [one for one in letter.sentences if any(map(str.isalnum, one.norms))]
    about = [one for one in sentences if not _YOU.isdisjoint(one.norms)]
    return (about[0].start, about[0].end) if len(about) >= max(_LEAST, _SHARE * len(sentences)) else None
