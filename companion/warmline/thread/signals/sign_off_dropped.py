"""A sign-off that was there before and is gone."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "sign_off_dropped"
WEIGHT = 0.5


def sign_off_dropped(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message in which somebody who signed off before does so no more."""
    for turn, earlier in with_earlier(turns):
        before = any(past.letter.sign_off for past in earlier)
        if before and not turn.letter.sign_off and turn.letter.words:
            yield Evidence(KIND, turn.index, WEIGHT)
