"""Whether a probability of 0.7 comes true seven times of ten."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """The sentences whose probability lies in `[low, high)`; the last bin holds 1 as well."""

    low: float
    high: float
    count: int
    foretold: float
    came_true: float


def reliability(truth: NDArray[np.bool_], probability: NDArray[np.float64]) -> list[Bin]:
    """Bins of equal width, without the empty ones: mean probability beside the share that came true."""
    number = np.minimum((probability * BINS).astype(int), BINS - 1)
    return [
        Bin(
            low=n / BINS,
            high=(n + 1) / BINS,
            count=int((number == n).sum()),
            foretold=float(probability[number == n].mean()),
            came_true=float(truth[number == n].mean()),
        )
        for n in range(BINS)
        if (number == n).any()
    ]


def expected_error(bins: Sequence[Bin]) -> float:
    """The expected calibration error: the mean distance of both, each bin by its number of sentences."""
    return sum(b.count * abs(b.foretold - b.came_true) for b in bins) / sum(b.count for b in bins)
