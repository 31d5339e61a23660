"""Warmth that was there before and is gone."""

from collections.abc import Iterator, Sequence

from warmline.thread.letter import Letter
from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "warmth_gone"
WEIGHT = 0.5
_WARM = ("thanks", "warmth", "agreement")


def warmth_gone(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message without thanks, warmth or joy by somebody who had some of it before."""
    for turn, earlier in with_earlier(turns):
        if turn.letter.words and not _is_warm(turn.letter) and any(_is_warm(past.letter) for past in earlier):
            yield Evidence(KIND, turn.index, WEIGHT)


def _is_warm(letter: Letter) -> bool:
    sign_off = letter.own[letter.sign_off.start : letter.sign_off.end] if letter.sign_off else ""
    return any(map(letter.phrase, _WARM)) or "thank" in sign_off.lower()
