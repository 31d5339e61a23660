"""The second pass, cut into pieces of work: the user's own mails, and what stood above each of them."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace

from warmline.importing.threads import Place

MOST_ABOVE = 40
"""Mails above one of the user's that are read with it, the newest.

Of the heat of a message less than a third is left after the next (docs/thread.md), so what stood further up
no longer shows; and the work for one mail has a bound, however long its thread is."""
_MOST_WANTED = 25
"""Mails of the user's in one piece of work."""
_LONGEST = 4 * MOST_ABOVE

Slice = tuple[Place, ...]


def slices_of(thread: Iterable[Place]) -> Iterator[Slice]:
    """Pieces of a thread that hold each wanted mail once, and above it as many as are read with it."""
    above: deque[Place] = deque(maxlen=MOST_ABOVE)
    held: list[Place] = []
    last = 0
    """How much of what is held ends with a wanted mail."""
    for place in thread:
        if place.wanted and not held:
            held = list(above)
        if held or place.wanted:
            held.append(place)
            last = len(held) if place.wanted else last
            if sum(one.wanted for one in held) == _MOST_WANTED or len(held) >= _LONGEST:
                yield tuple(held[:last])
                held, last = [], 0
        # What is read once more only stands above, for it was wanted but once.
        above.append(replace(place, wanted=False))
    if held:
        yield tuple(held[:last])
