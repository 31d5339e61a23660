"""From the first name to "Mr" or "Ms", to a full name, or to nobody by name."""

from collections.abc import Iterator, Sequence

from warmline.thread.frame import Greeting
from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "turned_formal"
WEIGHT = 1.0


def turned_formal(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The greeting with which somebody who used a first name steps back from it."""
    for turn, earlier in with_earlier(turns):
        now = turn.letter.greeting
        before = next((found for past in reversed(earlier) if (found := past.letter.greeting)), None)
        if now and before and _by_first_name(before) and _steps_back(now, before):
            yield Evidence(KIND, turn.index, WEIGHT, now.start, now.end)


def _by_first_name(greeting: Greeting) -> bool:
    return not greeting.formal and len(greeting.name.split()) == 1


def _steps_back(now: Greeting, before: Greeting) -> bool:
    words = now.name.split()
    full_name = len(words) == 2 and words[0].lower() == before.name.lower() and words[1][:1].isupper()
    return now.formal or full_name
