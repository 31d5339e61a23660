"""The reading of a draft, as a page for people."""

from collections.abc import Iterator

import click

from warmline.cli.render_text import Underline, paragraph, underlined
from warmline.contract import DraftReading, Label, Mark
from warmline.text.document import read_sentences
from warmline.text.utf16 import Utf16

_SIGNS: dict[Label, str] = {"defensive": "~", "condescending": ".", "hostile": "="}
_COLOURS: dict[Label, str] = {"defensive": "yellow", "condescending": "magenta", "hostile": "red"}


def draft_page(text: str, reading: DraftReading, *, width: int) -> Iterator[str]:
    """Each marked sentence with the words underlined, why, and other words for them."""
    if reading.language is None:
        yield "Draft: not in English, so there is nothing Warmline can say about it."
        return
    yield click.style(f"Draft: {_count(len(reading.marks) + len(reading.notes))}", bold=True)
    for mark in reading.marks:
        yield ""
        yield from _mark(text, mark, width=width)
    for note in reading.notes:
        yield ""
        yield from paragraph(note.message, width=width, indent="  ")
        yield from _lines("A line to start from:", note.instead, width=width)
    if reading.more:
        yield ""
        yield from paragraph(f"{_more(len(reading.more))} once these are mended.", width=width, indent="  ")


def _mark(text: str, mark: Mark, *, width: int) -> Iterator[str]:
    places = Utf16(text)
    start, end = places.code_point(mark.start), places.code_point(mark.end)
    first, last = _sentence_around(text, start, end)
    under = Underline(start - first, end - first, _SIGNS[mark.label], _COLOURS[mark.label])
    for line in underlined(text[first:last], [under], width=width - 2):
        yield "  " + line
    yield from paragraph(f"Can read as {mark.label}. {mark.why}", width=width, indent="  ")
    yield from _lines("Other words:", mark.instead, width=width)


def _lines(heading: str, lines: list[str], *, width: int) -> Iterator[str]:
    if lines:
        yield f"  {heading}"
        for words in lines:
            yield from paragraph(words, width=width, indent="    ")


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    for sentence in read_sentences(text):
        first, last = sentence.start, sentence.start + len(sentence.text)
        if first <= start and end <= last:
            return first, last
    return start, end


def _more(count: int) -> str:
    return "1 more shows" if count == 1 else f"{count} more show"


def _count(notes: int) -> str:
    return {0: "nothing to say", 1: "1 note"}.get(notes, f"{notes} notes")
