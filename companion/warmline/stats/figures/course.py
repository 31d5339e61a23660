"""What happened first in a conversation, and what later."""

from dataclasses import dataclass

import numpy as np

from warmline.stats.columns import Mask, Numbers

CALM, HEATED = 0, 2


@dataclass(frozen=True, kw_only=True, eq=False)
class Courses:
    """Entries sorted so that those of one conversation stand together, in the order of time.

    `conversation` counts them from 0 to `size` - 1.
    """

    conversation: Numbers
    size: int

    def first(self, where: Mask) -> Numbers:
        """The place of each conversation's first such entry; one behind the last entry if there is none."""
        places = np.flatnonzero(where)[::-1]
        first = np.full(self.size, len(where))
        first[self.conversation[places]] = places  # the last one written is the first in time
        return first

    def any(self, where: Mask) -> Mask:
        """Which conversations have such an entry."""
        found = np.full(self.size, False)
        found[self.conversation[where]] = True
        return found

    def after(self, start: Numbers) -> Mask:
        """Which entries are later than the place `start` of their conversation."""
        return np.arange(len(self.conversation)) > start[self.conversation]


def courses(*keys: Numbers) -> Courses:
    """Of entries that are sorted by these keys; another key is another conversation."""
    length = len(keys[0])
    new = np.full(length, False)
    for key in keys:
        new[1:] |= key[1:] != key[:-1]
    conversation = np.cumsum(new)
    return Courses(conversation=conversation, size=int(conversation[-1]) + 1 if length else 0)
