"""From "Hi" to "Dear", or to the bare name."""

import re
from collections.abc import Iterator, Sequence

from warmline.thread.letter import Letter
from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "cooler_greeting"
WEIGHT = 0.5
_EASY = re.compile(r"(?:hi|hey|hello|hiya|morning|good morning|good afternoon)\b", re.IGNORECASE)
_DEAR = re.compile(r"dear\b", re.IGNORECASE)
_NAME_ALONE = re.compile(r"\s*[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*)?\s*[,.–—-]\s*\n")


def cooler_greeting(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The greeting of somebody who began more easily before."""
    for turn, earlier in with_earlier(turns):
        found = _cool(turn.letter)
        if found and any(_greets(past.letter, _EASY) for past in earlier):
            yield Evidence(KIND, turn.index, WEIGHT, *found)


def _greets(letter: Letter, how: re.Pattern[str]) -> bool:
    return letter.greeting is not None and how.match(letter.own, letter.greeting.start) is not None


def _cool(letter: Letter) -> tuple[int, int] | None:
    if letter.greeting:
        return (letter.greeting.start, letter.greeting.end) if _greets(letter, _DEAR) else None
    name = _NAME_ALONE.match(letter.own) if letter.sentences else None
    return (name.end() - len(name[0].lstrip()), name.start() + len(name[0].rstrip())) if name else None
