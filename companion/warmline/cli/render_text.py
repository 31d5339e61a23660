"""Text for a terminal: made harmless, wrapped, and underlined by a row of its own."""

import re
import shutil
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import click

_JOINER = "\u200d"
_NARROWEST, _WIDEST = 40, 100


@dataclass(frozen=True, slots=True)
class Underline:
    """Draws `[start, end)` of a text with `sign` below it, in `colour` where there are colours."""

    start: int
    end: int
    sign: str
    colour: str


def page_width() -> int:
    """How wide a page is that can be read with ease on this terminal, in columns."""
    return min(max(shutil.get_terminal_size().columns, _NARROWEST), _WIDEST)


def harmless(text: str) -> str:
    """`text`, of equal length, without anything a terminal would obey: control and direction characters."""
    return "".join(map(_harmless, text))


def _harmless(char: str) -> str:
    if char.isspace():
        return " "
    return "·" if unicodedata.category(char).startswith("C") and char != _JOINER else char


def cells(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    return sum(
        0
        if unicodedata.category(char) in ("Mn", "Me", "Cf")
        else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )


def wrapped(text: str, *, width: int) -> Iterator[tuple[int, int]]:
    """Where lines of `text` begin and end, each of at most `width` columns and cut at spaces if it can be."""
    start = end = room = 0
    for piece in re.finditer(r"\S+\s*|\s+", text):
        size = cells(piece[0].rstrip())
        if room + size > width and end > start:
            yield start, end
            start, room = piece.start(), 0
        while size > width:
            yield start, start + width
            start += width
            size -= width
        end = piece.end()
        room += cells(piece[0])
    if end > start:
        yield start, end


def underlined(text: str, underlines: Sequence[Underline], *, width: int) -> Iterator[str]:
    """`text` in lines of at most `width` columns, each followed by a row with the underlines it has."""
    text = harmless(text)
    for start, end in wrapped(text, width=width):
        line = text[start:end].rstrip()
        yield line
        below = [
            next((u for u in underlines if u.start <= place < u.end), None)
            for place in range(start, start + len(line))
        ]
        if any(below):
            yield _row(line, below)


def _row(line: str, below: Sequence[Underline | None]) -> str:
    row = ""
    for under, places in groupby(zip(line, below, strict=True), key=lambda place: place[1]):
        columns = cells("".join(char for char, _ in places))
        row += click.style(under.sign * columns, fg=under.colour) if under else " " * columns
    return row.rstrip()


def paragraph(text: str, *, width: int, indent: str = "") -> Iterator[str]:
    """`text` in lines of at most `width` columns, `indent` before each."""
    text = harmless(text)
    for start, end in wrapped(text, width=width - cells(indent)):
        yield indent + text[start:end].rstrip()
