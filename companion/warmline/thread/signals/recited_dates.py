"""Days and hours recited."""

import re
from itertools import islice

from warmline.thread.letter import Letter
from warmline.thread.signals.alone import alone

KIND = "recited_dates"
WEIGHT = 1.0
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:(?:st|nd|rd|th)\b| {_MONTH}\b|[:.]\d\d\b|/\d{{1,2}}\b)"
    # The first letters are looked at before all alternatives.
    rf"|(?=[jfmasondtw])(?:{_MONTH} \d{{1,2}}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
)
_MANY = 3


@alone(KIND, WEIGHT)
def recited_dates(letter: Letter) -> tuple[int, int] | None:
    """The message with three days or hours in it, and the first of them."""
    found = list(islice(_DATE.finditer(letter.view), _MANY)) if letter.sentences else []
    return found[0].span() if len(found) == _MANY else None
