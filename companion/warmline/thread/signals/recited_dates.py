"""Days and hours recited."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from warmline.text.view import plain_view
from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "recited_dates"
WEIGHT = 1.0
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:(?:st|nd|rd|th)\b| {_MONTH}\b|[:.]\d\d\b|/\d{{1,2}}\b)"
    # The first letters are looked at before all alternatives.
    rf"|(?=[jfmasondtw])(?:{_MONTH} \d{{1,2}}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
)
_MANY = 3


def recited_dates(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message with three days or hours in it, and the first of them."""
    for turn, _ in with_earlier(turns):
        found = (
            list(islice(_DATE.finditer(plain_view(turn.letter.own)), _MANY)) if turn.letter.sentences else []
        )
        if len(found) == _MANY:
            yield Evidence(KIND, turn.index, WEIGHT, *found[0].span())
