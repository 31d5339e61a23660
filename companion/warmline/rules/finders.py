"""What no phrase can express: shouting. A rule file names one of these in place of patterns."""

import calendar
import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from spacy.lang.en.stop_words import STOP_WORDS

from warmline.rules.replacement import Replacement

Finder = Callable[[str], Iterator[Replacement]]
"""Finds in a sentence, as it was written, what is to be marked, and what can stand there."""

_UPPER = "A-ZÀ-ÖØ-Þ"
_CAPITALS = re.compile(rf"(?<![\w'’-])[{_UPPER}][{_UPPER}'’]*(?:[ ,]+[{_UPPER}][{_UPPER}'’]*)+(?![\w'’-])")
_PILED = re.compile(r"(?<![\w'’])[\w'’]+[ ]?([!?]{2,})")
_NOT_TELLING = {
    *("it", "us", "who", "am", "or", "in", "no", "me", "go", "so", "a", "i", "do", "ca", "re"),
    *("and", "the", "of", "for", "to", "on", "at", "by", "with", "from", "per", "as", "your", "our", "part"),
}
"""Function words that are acronyms as well, or that headings are full of."""
_ACRONYM = 5
"""Longest usual acronym, in letters."""
_PROPER = {day.lower() for day in calendar.day_name} | {"i"}


def capitals(sentence: str) -> Iterator[Replacement]:
    """Two words and more in capitals, where they are words and not acronyms or a heading."""
    for run in _CAPITALS.finditer(sentence):
        words = re.findall(rf"[{_UPPER}'’]+", run[0])
        telling = any(
            word.lower() in STOP_WORDS - _NOT_TELLING or "'" in word or "’" in word for word in words
        )
        long = sum(len(word) > _ACRONYM for word in words) >= 2 and run[0] != sentence
        if telling or long:
            calm = re.sub(rf"[{_UPPER}'’]+", lambda word: _calm(word[0]), run[0])
            opens = not any(char.isalnum() for char in sentence[: run.start()])
            yield Replacement(run.start(), run.end(), (calm[:1].upper() + calm[1:] if opens else calm,))


def exclamations(sentence: str) -> Iterator[Replacement]:
    """The word before three exclamation marks and more, or before "?!", with its marks."""
    for pile in _PILED.finditer(sentence):
        question, loud = "?" in pile[1], pile[1].count("!")
        if loud > 2 or (question and loud):
            word = sentence[pile.start() : pile.start(1)].rstrip()
            yield Replacement(pile.start(), pile.end(), (word + ("?" if question else "."),))


def _calm(word: str) -> str:
    if not re.search("[AEIOUY]", word):
        return word
    calm = word.lower()
    return calm.capitalize() if calm in _PROPER or calm[:2] in ("i'", "i’") else calm


FINDERS: Mapping[str, Finder] = MappingProxyType({"capitals": capitals, "exclamations": exclamations})
