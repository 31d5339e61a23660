"""What happened first in a conversation, and what later."""

from dataclasses import dataclass

import numpy as np

from warmline.stats.columns import Mask, Numbers

CALM, HEATED = 0, 2


@dataclass(frozen=True, kw_only=True, eq=False)
class Courses:
    """Messages sorted so that those of one conversation stand together, in the order of time.

    `places` are the places of the messages. `conversation` counts the conversations from 0 on, in the
    order of their keys, and `keys` has the key of each.
    """

    places: Numbers
    conversation: Numbers
    keys: Numbers

    @property
    def end(self) -> int:
        """One behind the last entry."""
        return len(self.places)

    def first(self, where: Mask) -> Numbers:
        """The entry of each conversation's first such message; the end if there is none."""
        entries = np.flatnonzero(where)[::-1]
        first = np.full(len(self.keys), self.end)
        first[self.conversation[entries]] = entries  # the last one written is the first in time
        return first

    def any(self, where: Mask) -> Mask:
        """Which conversations have such a message."""
        found = np.full(len(self.keys), False)
        found[self.conversation[where]] = True
        return found

    def after(self, start: Numbers) -> Mask:
        """Which messages are later than the entry `start` of their conversation."""
        return np.arange(self.end) > start[self.conversation]


def courses(key: Numbers, places: Numbers) -> Courses:
    """Of messages whose conversation has this key, at places that are in the order of time."""
    # One key for both, which no two messages share: numbers alone are sorted a dozen times faster than by
    # two keys. Both stay far below 2 ** 31.
    size = int(places.max(initial=0)) + 1
    both = np.sort(key * size + places)
    key = both // size
    new = np.full(len(both), True)
    new[1:] = key[1:] != key[:-1]
    return Courses(places=both - key * size, conversation=np.cumsum(new) - 1, keys=key[new])
