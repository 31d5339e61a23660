"""How long something takes beside something else. For tests only."""

import sys


def compared(name: str, seconds: float, *, beside: float, limit: float) -> None:
    """Fails unless it takes less than `limit` times as long; the figure is told in any case."""
    times = seconds / beside
    sys.stdout.write(f"{name}: {times:.2f} times as long, of {limit} that are allowed\n")
    assert times < limit
