"""How long something takes, on a machine that is busy with other things. For tests only."""

import time
from collections.abc import Callable

TICK = 0.005
"""Seconds by which processor time may lag behind: some systems count it in ticks."""


def seconds_taken(
    act: Callable[[], object],
    *,
    tries: int = 5,
    enough: float = 0.0,
    before: Callable[[], object] = lambda: None,
) -> float:
    """The least of some tries, because others only add to it; one that takes `enough` at most is the last.
    `before` comes before each, and is not counted.

    Each is the time on the clock or, where others ran meanwhile, the processor's: neither is too little.
    """
    least = float("inf")
    for _ in range(tries):
        before()
        began, worked = time.perf_counter(), time.process_time()
        act()
        worked = time.process_time() - worked + TICK
        least = min(least, time.perf_counter() - began, worked)
        if least <= enough:
            break
    return least
