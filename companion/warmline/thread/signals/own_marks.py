"""What the reader of drafts marks in the user's own messages: it takes two to heat a thread."""

from collections.abc import Iterator, Sequence

from warmline.text.utf16 import Utf16
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "own_words"
WEIGHT = 0.5


def own_marks(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The weightiest mark of each of the user's messages."""
    for turn in turns:
        if turn.side == "me" and turn.letter.marks:
            mark = max(turn.letter.marks, key=lambda mark: ("low", "medium", "high").index(mark.severity))
            places = Utf16(turn.letter.text)
            yield Evidence(
                KIND, turn.index, WEIGHT, places.code_point(mark.start), places.code_point(mark.end)
            )
