"""The same question again, by the same person."""

from collections.abc import Iterator, Sequence

from warmline.thread.requests import Request, is_same_matter
from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "repeated_request"
WEIGHT = 1.5


def repeated_request(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The first question of a message that its writer asked in an earlier one too."""
    for turn, earlier in with_earlier(turns):
        before = [request.about for past in earlier for request in past.letter.requests]
        again = next((one for one in turn.letter.requests if _repeats(one, before)), None)
        if again:
            yield Evidence(KIND, turn.index, WEIGHT, again.start, again.end)


def _repeats(request: Request, before: Sequence[frozenset[str]]) -> bool:
    return any(is_same_matter(request.about, other) for other in before)
