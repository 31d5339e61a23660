"""Week by week, from the first one with a message to the last."""

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import median

import numpy as np

from warmline.stats.columns import Messages
from warmline.stats.figures.choice import Choice, totals
from warmline.stats_contract import Week

_FIRST_MONDAY = date(1970, 1, 5)
_ROLLING = 5
ENOUGH_MESSAGES = 10
"""Fewer messages than this show chance rather than habit."""


def weeks(messages: Messages, choice: Choice) -> list[Week]:
    """None is left out, and those without a message have zeros."""
    if not choice.messages.any():
        return []
    week = (messages.day - 4) // 7
    begin, end = week[choice.messages].min(), week[choice.messages].max()
    size = int(end - begin) + 1
    judged, written = choice.messages & messages.judged, choice.messages & messages.written
    columns = [
        np.bincount(week[choice.messages] - begin, minlength=size),
        totals(week[judged] - begin, messages.words[judged], size),
        totals(week[judged] - begin, choice.sent[judged], size),
        totals(week[written] - begin, messages.words[written], size),
        totals(week[written] - begin, choice.first[written], size),
        totals(week[written] - begin, choice.sent[written], size),
    ]
    counted, words, sent, written_words, first, left = (column.tolist() for column in columns)
    monday = _FIRST_MONDAY + timedelta(weeks=int(begin))
    return [
        Week(
            monday=monday + timedelta(weeks=index),
            messages=counted[index],
            words=words[index],
            sent=sent[index],
            written_words=written_words[index],
            first=first[index],
            left=left[index],
            median=_median(
                *(column[max(0, index + 1 - _ROLLING) : index + 1] for column in (counted, words, sent))
            ),
        )
        for index in range(size)
    ]


def _median(messages: Sequence[int], words: Sequence[int], sent: Sequence[int]) -> float | None:
    rates = [1000 * marks / of for marks, of in zip(sent, words, strict=True) if of]
    return median(rates) if rates and sum(messages) >= ENOUGH_MESSAGES else None
