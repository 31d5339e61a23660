"""What was counted is kept every second or so, and what is kept stays, however the import ends."""

import time
from collections.abc import Callable, Iterable
from typing import Protocol

from warmline.importing.reading import Outcome
from warmline.importing.skipped import Skipped
from warmline.importing.tally import Tally
from warmline.stats_contract import SentMessage

_TOGETHER = 200
_SECONDS = 1.0
"""So many mails, or those of so many seconds, are kept in one transaction: little has to be done again."""


class Store(Protocol):
    """Where imported messages are kept."""

    def add_imported(self, messages: Iterable[SentMessage]) -> int:
        """Keeps them, all or none. How many were new."""


def keep_outcomes(
    outcomes: Iterable[Outcome],
    *,
    store: Store,
    tally: Tally,
    watch: Callable[[int], None],
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Gives them to the store. `watch` is told of each mail that is done.

    Whatever ends this early, what was counted until then is kept.
    """
    waiting: list[SentMessage] = []
    since = clock()
    try:
        for outcome in outcomes:
            watch(1)
            if isinstance(outcome, Skipped):
                tally.skip(outcome)
            elif outcome is None:
                tally.left_out += 1
            else:
                waiting.append(outcome)
            if len(waiting) >= _TOGETHER or (waiting and clock() - since >= _SECONDS):
                tally.kept += store.add_imported(waiting)
                waiting.clear()
                since = clock()
    finally:
        tally.kept += store.add_imported(waiting)
