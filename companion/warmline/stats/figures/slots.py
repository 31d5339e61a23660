"""By hour and by day of the week."""

import numpy as np

from warmline.stats.columns import Messages, Numbers
from warmline.stats.figures.choice import Choice, totals
from warmline.stats_contract import Slot

_THURSDAY = 3
"""The first day of 1970, as a day of the week."""


def hours(messages: Messages, choice: Choice) -> list[Slot]:
    """All 24."""
    return _slots(messages.hour, 24, messages, choice)


def weekdays(messages: Messages, choice: Choice) -> list[Slot]:
    """All seven, from Monday."""
    return _slots((messages.day + _THURSDAY) % 7, 7, messages, choice)


def _slots(slot: Numbers, size: int, messages: Messages, choice: Choice) -> list[Slot]:
    judged = choice.messages & messages.judged
    counted = np.bincount(slot[choice.messages], minlength=size)
    words = totals(slot[judged], messages.words[judged], size)
    sent = totals(slot[judged], choice.sent[judged], size)
    return [
        Slot(slot=index, messages=int(counted[index]), words=int(words[index]), sent=int(sent[index]))
        for index in range(size)
    ]
