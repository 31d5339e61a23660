"""What the reader of drafts marks in the user's own messages: it takes two to heat a thread."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from warmline.contract import Mark
from warmline.text.utf16 import Utf16
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "own_words"
WEIGHT = 0.5
_READ = 2
"""Messages of the user's that are read, from the end: what an earlier one added has faded by now."""
_REMEMBERED = 256
"""Messages, in memory only."""
_SEVERITIES = ("low", "medium", "high")

Tone = Callable[[str], Sequence[Mark]]
"""Marks the user's own words in a text, as in a draft."""


class OwnMarks:
    """Asks the reader of drafts, once for each text. May be shared by threads."""

    def __init__(self, tone: Tone) -> None:
        self._marks = lru_cache(_REMEMBERED)(lambda text: tuple(tone(text)))

    def __call__(self, turns: Sequence[Turn]) -> Iterator[Evidence]:
        """The weightiest mark of each of the user's last messages."""
        mine = [turn for turn in turns if turn.side == "me" and turn.letter.sentences]
        for turn in mine[-_READ:]:
            marks = self._marks(turn.letter.text)
            if marks:
                mark = max(marks, key=lambda mark: _SEVERITIES.index(mark.severity))
                places = Utf16(turn.letter.text)
                start, end = places.code_point(mark.start), places.code_point(mark.end)
                yield Evidence(KIND, turn.index, WEIGHT, start, end)
