"""Logistic regression whose weights are drawn to a prior and kept within bounds: scikit-learn has none."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
STEPS = 50
ROUNDS = 20
NEAR = 1e-6
"""When no example's log odds move farther than this, the fit is done."""
_FREE = 1e4
"""The variance that the offset has beforehand: it may be anything."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Log odds are `offset` plus features times `weights`."""

    offset: float
    weights: Numbers


def fit(
    features: Numbers,
    truth: NDArray[np.bool_],
    *,
    importance: Numbers,
    strength: float,
    prior: Numbers | None = None,
    low: Numbers | None = None,
    high: Numbers | None = None,
) -> Fitted:
    """The most likely weights, each drawn to `prior`, or zero, with a variance of `strength`.

    They are kept within `low` and `high`: one that would leave is held there, and the others are fitted
    again. A row of `features` is an example and counts as much as `importance` says.
    """
    columns = features.shape[1]
    start = np.zeros(columns) if prior is None else prior
    least = np.full(columns, -np.inf) if low is None else low
    most = np.full(columns, np.inf) if high is None else high
    held = np.zeros(columns, bool)
    weights = np.clip(start, least, most)
    offset = 0.0
    for _ in range(ROUNDS):
        base = features[:, held] @ weights[held] + features[:, ~held] @ start[~held]
        free = features[:, ~held]
        pulls = _pulls(free, base, truth, importance, strength)
        offset = float(_FREE * pulls.sum())
        weights[~held] = start[~held] + strength * free.T @ pulls
        outside = ~held & ((weights < least) | (weights > most))
        weights = np.clip(weights, least, most)
        if not outside.any():
            break
        held |= outside
    return Fitted(offset, weights)


def _pulls(
    features: Numbers, base: Numbers, truth: NDArray[np.bool_], importance: Numbers, strength: float
) -> Numbers:
    """How hard each example pulls at the weights, by Newton's method on the examples, of which there are few.

    Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), algorithm 3.1.
    """
    alike = strength * features @ features.T + _FREE
    odds = np.zeros(len(base))
    pulls = np.zeros(len(base))
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-(base + odds)))
        curve = np.maximum(importance * likely * (1 - likely), 1e-9)
        root = np.sqrt(curve)
        wanted = curve * odds + importance * (truth - likely)
        inner = np.eye(len(base)) + root[:, None] * alike * root
        pulls = wanted - root * np.linalg.solve(inner, root * (alike @ wanted))
        then = alike @ pulls
        moved = float(np.abs(then - odds).max())
        odds = then
        if moved < NEAR:
            break
    return pulls
