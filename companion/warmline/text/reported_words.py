"""Replaces what a sentence only reports or names: words in quotation marks, code, web and mail addresses."""

import re
from collections.abc import Iterator

from warmline.text.scare_quotes import scare_quotes

STAND_IN = "\ue000"
"""A private-use letter. A run of it is one word to the tokenizer, and no rule knows it."""

_FENCED = re.compile(r"```.*?```", re.DOTALL)
_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|(?<![^\s<(\[])[^\s@<>()\[\]]+@[^\s@<>()\[\]]+")
_QUOTATIONS = {marks: re.compile(f"[{marks}]") for marks in ('""', "“”", "„“", "„”", "«»", "`", "‘’", "''")}
_OPENS_AFTER = "([{-–—/:"
_ELIDED = ("cause", "em ", "til ", "tis ", "twas ", "round ", "bout ", *"0123456789")
"""What an apostrophe may stand before at the start of a word without quoting anything."""


def blank_reported_words(text: str) -> str:
    """`text`, of equal length, with stand-ins where words are quoted and where addresses and code stand.

    A quotation ends in the paragraph it began in; a mark without its partner quotes nothing. Words in scare
    quotes are the writer's own, so they stay.
    """
    for pattern in (_FENCED, _ADDRESS):
        text = pattern.sub(_stand_in, text)
    return "\n\n".join(map(_without_quotations, text.split("\n\n")))


def _stand_in(match: re.Match[str]) -> str:
    return "".join(char if char in "\r\n" else STAND_IN for char in match[0])


def _without_quotations(paragraph: str) -> str:
    own = {quoted.start() for quoted in scare_quotes(paragraph)}
    for marks, either in _QUOTATIONS.items():
        if marks[0] in paragraph:
            parts: list[str] = []
            done = 0
            for start, end in _quotations(paragraph, either, marks[0], marks[-1]):
                if start not in own:
                    parts += [paragraph[done:start], _reported(paragraph[start:end])]
                    done = end
            paragraph = "".join([*parts, paragraph[done:]])
    return paragraph


def _reported(quotation: str) -> str:
    """The stand-in for a quotation; the stop within it stays, for it may be the sentence's own."""
    ending = quotation[-2:] if quotation[-2] in ".!?…" else ""
    return STAND_IN * (len(quotation) - len(ending)) + ending


def _quotations(text: str, either: re.Pattern[str], opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """Where words between these marks stand, the marks included."""
    start: int | None = None
    for found in either.finditer(text):
        place, char = found.start(), found[0]
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if start is not None and char == closing and before.strip() and not after.isalnum():
            yield start, place + 1
            start = None
        elif char == opening and after.strip() and (not before.strip() or before in _OPENS_AFTER):
            elided = opening in "'‘" and text[place + 1 : place + 8].lower().startswith(_ELIDED)
            start = start if elided else place
