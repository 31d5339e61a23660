"""What no phrase can express: how words are written. A rule file names one of these in place of patterns."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from warmline.rules.capitals import capitals
from warmline.rules.replacement import Replacement
from warmline.text.scare_quotes import scare_quotes

Finder = Callable[[str], Iterator[Replacement]]
"""Finds in a sentence, as it was written, what is to be marked, and what can stand there."""

_PRESSING = re.compile(
    r"\b(?:not|never|no|nothing|nobody|cannot|\w+n['’]t|need|must|want|demand|expect|stop|answer|reply)\b"
    r"|\b(?:why|where|when|who|how|now|today|immediately|asap|urgent|urgently|still|again|already|always)\b"
    r"|\b(?:wrong|late|missing|broken|unacceptable|ridiculous|enough|last time)\b",
    re.IGNORECASE,
)
"""Without a complaint, an order or a question, a row of exclamation marks is high spirits."""
_PILED = re.compile(r"(?<![\w'’#])[\w'’]+[ ]?([!?]{2,})")


def exclamations(sentence: str) -> Iterator[Replacement]:
    """The word before "?!", or in a sentence that presses the reader before "!!!", with its marks."""
    if "!" not in sentence:
        return
    presses = _PRESSING.search(sentence) is not None
    for pile in _PILED.finditer(sentence):
        question, loud = "?" in pile[1], pile[1].count("!")
        if (question and loud) or (presses and loud > 2):
            word = sentence[pile.start() : pile.start(1)].rstrip()
            yield Replacement(pile.start(), pile.end(), (word + ("?" if question else "."),))


def doubts(sentence: str) -> Iterator[Replacement]:
    """Words in scare quotes, for which the words alone can stand."""
    for quoted in scare_quotes(sentence):
        stop = quoted[0][-2] if quoted[0][-2] in ",." else ""
        yield Replacement(quoted.start(), quoted.end(), (quoted[1] + stop,))


FINDERS: Mapping[str, Finder] = MappingProxyType(
    {"capitals": capitals, "exclamations": exclamations, "doubts": doubts}
)
