"""Days and hours that a message names: those that lie ahead, and those that are past."""

import re
from collections.abc import Iterator, Sequence

from warmline.thread.phrases.finder import Phrase
from warmline.thread.sentence import Sentence

AHEAD, PAST = "time_ahead", "time_past"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_TIME = re.compile(
    # What a time begins with is looked at before all alternatives.
    r"\b(?=[\djfmasondtwbu])(?:"
    rf"\d{{1,2}}(?:[:.]\d\d\b| ?[ap]\.?m\b|(?:st|nd|rd|th)\b| {_MONTH}\b)|{_MONTH} \d{{1,2}}\b"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|tomorrow|tonight"
    rf"|(?:at|by|before|till|until) {_HOUR}(?: ?[ap]\.?m)?\b)"
)
_OVER = {"was", "were", "had", "did", "been", "yesterday", "ago", "last"}
"""A sentence with one of these, or a word in "-ed", tells of what is over."""
_SHORTEST = 5
"""Letters of a word in "-ed": "need" and "feed" are not of the past."""


def times_in(view: str, sentences: Sequence[Sentence]) -> Iterator[Phrase]:
    """The first time ahead and the first time past, as the kinds of phrase `time_ahead` and `time_past`.

    `view` is the plain view of what the sentences were read in.
    """
    seen: set[str] = set()
    for sentence in sentences:
        found = _TIME.search(view, sentence.start, sentence.end)
        if found:
            kind = PAST if any(map(_is_over, sentence.norms)) else AHEAD
            if kind not in seen:
                seen.add(kind)
                yield Phrase(kind, found.start(), found.end())


def _is_over(norm: str) -> bool:
    return norm in _OVER or (norm.endswith("ed") and len(norm) >= _SHORTEST)
