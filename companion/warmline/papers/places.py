"""Words of a thread as the contract shows them."""

from typing import TypedDict

from warmline.contract import Side
from warmline.text.utf16 import Utf16
from warmline.thread.turn import Turn


class Place(TypedDict):
    """The fields that every line of the papers has."""

    message: int
    by: Side
    start: int
    end: int
    quote: str


def place(turn: Turn, start: int = 0, end: int = 0) -> Place:
    """Code points `[start, end)` of a message's text; nothing, where no words show it."""
    text = turn.letter.text
    units = Utf16(text).units
    return Place(message=turn.index, by=turn.side, start=units(start), end=units(end), quote=text[start:end])
