"""Which messages and which marks a question is about."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from warmline.stats.columns import Columns, Mask, Numbers
from warmline.stats.keeping import kept_address
from warmline.stats_contract import StatsQuestion

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, kw_only=True, eq=False)
class Choice:
    """`days`: messages of the days asked for; `messages`: those of them to the correspondent asked for.

    `marks`: marks of the label asked for, in messages that were judged, whichever messages those are.
    `first` and `sent` are their numbers for each message.
    """

    days: Mask
    messages: Mask
    marks: Mask
    first: Numbers
    sent: Numbers


def choose(columns: Columns, question: StatsQuestion) -> Choice:
    """Both days are included, and a field that is null narrows nothing down."""
    messages, marks = columns.messages, columns.marks
    days = np.full(len(messages.day), True)
    if question.since is not None:
        days &= messages.day >= (question.since - _EPOCH).days
    if question.until is not None:
        days &= messages.day <= (question.until - _EPOCH).days
    chosen = days
    if question.correspondent is not None:
        chosen = days & _to(columns, kept_address(question.correspondent))
    counted = messages.judged[marks.message]
    if question.label is not None:
        asked = np.array([label == question.label for label, _ in marks.kinds], dtype=bool)
        counted &= asked[marks.kind]
    return Choice(
        days=days,
        messages=chosen,
        marks=counted,
        first=totals(marks.message[counted], marks.first[counted], len(days)),
        sent=totals(marks.message[counted], marks.sent[counted], len(days)),
    )


def totals(places: Numbers, amounts: Numbers, size: int) -> Numbers:
    """The sum of the amounts at each of `size` places."""
    # Sums stay far below 2 ** 53, up to which floats are exact.
    return np.bincount(places, weights=amounts, minlength=size).astype(np.int64)


def _to(columns: Columns, address: str) -> Mask:
    went = np.full(len(columns.messages.day), False)
    for person, (known, _) in enumerate(columns.recipients.people):
        if known == address:
            went[columns.recipients.message[columns.recipients.person == person]] = True
    return went
