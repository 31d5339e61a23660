"""A clock that stands still until it is moved."""

from dataclasses import dataclass


@dataclass
class Clock:
    """Seconds since 1970."""

    now: float = 1_795_000_000.0

    def __call__(self) -> float:
        return self.now
