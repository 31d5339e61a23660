"""What a message shows by itself, whatever was before it."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, wraps

from warmline.contract import MAX_MESSAGES
from warmline.thread.letter import Letter
from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence, Finder
from warmline.thread.turn import Turn

Look = Callable[[Letter], tuple[int, int] | None]
"""Where a letter shows it, as code points `[start, end)` of its text."""


def alone(kind: str, weight: float) -> Callable[[Look], Finder]:
    """Makes a finder of what looks at one letter.

    What it saw in the letters of one long thread is remembered, in memory only: while a thread grows, all of
    its messages but the last are those of a moment ago.
    """

    def finder_of(look: Look) -> Finder:
        remembered = lru_cache(MAX_MESSAGES)(look)

        @wraps(look)
        def find(turns: Sequence[Turn]) -> Iterator[Evidence]:
            for turn, _ in with_earlier(turns):
                if place := remembered(turn.letter):
                    yield Evidence(kind, turn.index, weight, *place)

        return find

    return finder_of
