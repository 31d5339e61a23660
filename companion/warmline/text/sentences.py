"""Cuts a mail into sentences, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.lang.en.tokenizer_exceptions import TOKENIZER_EXCEPTIONS
from spacy.lang.tokenizer_exceptions import BASE_EXCEPTIONS

# From the first stop of a run alone: otherwise a long run would be tried from each of its stops.
_STOP = re.compile(r"""(?<![.!?…])[.!?…]++["'”’»)\]]*+(?=\s|$)""")
_LETTER = re.compile(r"[^\W_]")
"""Or digit."""
_BULLET = re.compile(r"\s*(?:[-*•·–—>]|\(?\d{1,3}[.)])\s+|\s+")
_ABBREVIATIONS = {
    *(
        form
        for form in (*BASE_EXCEPTIONS, *TOKENIZER_EXCEPTIONS)
        if form.endswith(".") and form[:1].isalpha()
    ),
    *("approx.", "cf.", "dept.", "esp.", "est.", "excl.", "incl.", "ext.", "ref.", "tel.", "resp."),
}
"""Words that a full stop belongs to: those spaCy's English tokenizer knows, and some that mail is full of."""
_MAY_END = {"a.m.", "p.m.", "etc.", "Inc.", "Ltd.", "Co.", "Corp.", "Jr."}
"""Abbreviations that a sentence may end with: it does, where a capital follows."""
_BEFORE_NUMBERS = {"no.", "nos.", "p.", "pp.", "fig.", "art.", "sec.", "para."}
_LONGEST_NUMBERING = 8
_WRAP_WIDTH = 55
"""A line at least this long that stops short of a full stop was wrapped, if the next begins in lower case."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text, `[start, end)` in code points."""

    start: int
    end: int


def sentences(text: str) -> Iterator[Span]:
    """The sentences of `text`, without bullets and the space around them.

    A line end closes a sentence, unless the line was only wrapped.
    """
    for block in _blocks(text):
        start = block.start
        for stop in _STOP.finditer(text, block.start, block.end):
            if _closes(text, stop, start, block.end):
                yield from _trimmed(text, start, stop.end())
                start = stop.end()
        yield from _trimmed(text, start, block.end)


def _blocks(text: str) -> Iterator[Span]:
    """Lines, joined where they were wrapped."""
    start = place = 0
    lines = text.splitlines(keepends=True)
    for line, following in zip(lines, [*lines[1:], ""], strict=False):
        place += len(line)
        wrapped = len(line) > _WRAP_WIDTH and following[:1].islower() and not _STOP.search(line.rstrip()[-3:])
        if not wrapped:
            yield Span(start, place)
            start = place


def _closes(text: str, stop: re.Match[str], start: int, end: int) -> bool:
    marks = stop[0].rstrip("\"'”’»)]")
    following = text[stop.end() : min(stop.end() + 8, end)].lstrip(" \"'“‘(«")[:1]
    if not following:
        return True
    if stop[0] != marks and following.islower():
        return False
    if "!" in marks or "?" in marks:
        return True
    if marks != ".":
        return not following.islower()
    word = text[max(start, stop.start() - 20) : stop.start() + 1].split()[-1].lstrip("\"'“‘(«")
    if stop.start() - start < _LONGEST_NUMBERING and text[start : stop.start()].strip().isdigit():
        return False
    if word in _MAY_END:
        return following.isupper()
    if word.lower() in _BEFORE_NUMBERS:
        return not following.isdigit()
    return word == "I." or not (word in _ABBREVIATIONS or (len(word) == 2 and word.isupper()))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    bullet = _BULLET.match(text, start, end)
    start = bullet.end() if bullet else start
    end = start + len(text[start:end].rstrip())
    if _LETTER.search(text, start, end):
        yield Span(start, end)
