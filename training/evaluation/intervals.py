"""A figure, and what chance might have made of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 500
SEED = 1

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure, and the middle 95% of it over resamples; nan where it is not defined."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        if np.isnan(self.value):
            return "-"
        return f"{self.value:.2f} ({self.low:.2f}-{self.high:.2f})"


def resampled(count: int) -> Numbers:
    """How often each of `count` things counts: once each in the first row, by chance in the others.

    In the same way each time.
    """
    drawn = np.random.default_rng(SEED).multinomial(count, np.full(count, 1 / count), size=RESAMPLES)
    return np.vstack([np.ones(count), drawn]).astype(np.float64)


def share(part: Numbers, whole: Numbers) -> Numbers:
    """Part by whole, nan where there is nothing."""
    shares: Numbers = np.full(len(whole), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares


def interval(values: Numbers) -> Interval:
    """The first value is that of the things as they are, the others of the resamples."""
    sound = values[1:][~np.isnan(values[1:])]
    low, high = np.quantile(sound, [0.025, 0.975]) if len(sound) else (np.nan, np.nan)
    return Interval(float(values[0]), float(low), float(high))
