"""One countable reason."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from warmline.thread.turn import Turn


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something in message `message` that heats (`weight` above zero) or cools (below).

    `start` and `end` count code points of the message's text; both are 0 where no words show it.
    """

    kind: str
    message: int
    weight: float
    start: int = 0
    end: int = 0


Finder = Callable[[Sequence[Turn]], Iterator[Evidence]]
"""Looks through a whole thread, in time linear in its length."""
