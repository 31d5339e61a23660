"""All that is counted, as columns of numbers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Mask = NDArray[np.bool_]

UNKNOWN = -1
"""In place of a number or a moment that is not known."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Messages:
    """One entry a message, in the order of time. Levels are 0 (calm), 1 and 2 (heated).

    `day` counts from 1970 and `hour` from 0 to 23, both by the sender's own clock. Marks and words count
    where a message was `judged`; `written` are those judged messages that Warmline looked on at.
    """

    moment: Numbers
    day: Numbers
    hour: Numbers
    judged: Mask
    written: Mask
    words: Numbers
    thread: Numbers
    level: Numbers
    onset: Numbers
    suggested: Mask
    inserted: Mask
    ignored: Mask
    mine: Numbers
    theirs: Numbers


@dataclass(frozen=True, kw_only=True, eq=False)
class Marks:
    """One entry for each message and kind. `message` is a place in `Messages`, `kind` one in `kinds`."""

    kinds: list[tuple[str, str]]
    message: Numbers
    kind: Numbers
    first: Numbers
    sent: Numbers
    applied: Numbers
    ignored: Numbers
    switched_off: Numbers


@dataclass(frozen=True, kw_only=True, eq=False)
class Notes:
    """The notes of one id: the places of the messages, and whether there was no more reason for it."""

    id: str
    message: Numbers
    followed: Mask


@dataclass(frozen=True, kw_only=True, eq=False)
class Recipients:
    """One entry for each message and person it went to. `people` are addresses and names, by address."""

    people: list[tuple[str, str | None]]
    message: Numbers
    person: Numbers


@dataclass(frozen=True, kw_only=True, eq=False)
class Columns:
    """The tables, read at one moment."""

    messages: Messages
    marks: Marks
    notes: list[Notes]
    recipients: Recipients
