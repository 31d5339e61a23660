"""The words of a message, and its pairs of neighbouring words, as they are counted."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log, sqrt

from warmline.text.reported_words import STAND_IN
from warmline.thread.sentence import Sentence

_BEGINS, _ENDS = "<s>", "</s>"
"""What stands before each sentence, and after the last."""
_NUMBER, _TIME, _NTH, _DAY, _MONTH, _QUOTED = "<#>", "<time>", "<nth>", "<day>", "<month>", "<quoted>"
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\d[:.]\d\d|\d[ap]m$")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_CALENDAR = {
    **dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), _DAY),
    **dict.fromkeys(
        ("january", "february", "march", "april", "june", "july", "august", "september", "october"), _MONTH
    ),
    **dict.fromkeys(("november", "december"), _MONTH),
}
"""Which day it is says nothing. May is left out: it is mostly no month."""
_REMEMBERED = 20_000
"""Words, in memory only."""


def grams(sentences: Sequence[Sentence]) -> list[list[str]]:
    """The words and pairs of each sentence. A pair may reach into what follows it."""
    after = [*[_BEGINS] * (len(sentences) - 1), _ENDS]
    return [_grams([*map(_token, one.norms)], then) for one, then in zip(sentences, after, strict=False)]


def values(counts: Mapping[str, int], rarity: Mapping[str, float]) -> dict[str, float]:
    """What each known word or pair counts for: by how often it stands there and how rare it is (tf-idf).

    The squares add up to one, so that a long message says no more than a short one.
    """
    known = {gram: (1 + log(count)) * rare for gram, count in counts.items() if (rare := rarity.get(gram))}
    length = sqrt(sum(value * value for value in known.values()))
    return {gram: value / length for gram, value in known.items()}


def _grams(tokens: list[str], then: str) -> list[str]:
    return tokens + [f"{one} {other}" for one, other in pairwise([_BEGINS, *tokens, then])]


@lru_cache(_REMEMBERED)
def _token(norm: str) -> str:
    if norm.isascii() and norm.isalpha():
        return _CALENDAR.get(norm, norm)
    if STAND_IN in norm:
        return _QUOTED
    if _DIGIT.search(norm):
        if _CLOCK.search(norm):
            return _TIME
        return _NTH if _ORDINAL.fullmatch(norm) else _NUMBER
    return norm
