"""Precision, recall, F1 and average precision, each with what chance might have made of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score

from training.evaluation.cases import KEYS
from training.evaluation.outcome import Outcome

RESAMPLES = 500
SEED = 1

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure, and the middle 95% of it over resampled drafts; nan where it is not defined."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        if np.isnan(self.value):
            return "-"
        return f"{self.value:.2f} ({self.low:.2f}-{self.high:.2f})"


@dataclass(frozen=True, slots=True)
class Measures:
    """Of one key: how many sentences have it, how many were shown as having it, and how well."""

    key: str
    labelled: int
    shown: int
    precision: Interval
    recall: Interval
    f1: Interval
    average_precision: Interval


def measure(result: Outcome, *, keys: tuple[str, ...] = KEYS) -> list[Measures]:
    """The measures of each key.

    Whole drafts are resampled, because sentences of one draft go together; in the same way each time.
    """
    drafts = int(result.draft.max()) + 1
    random = np.random.default_rng(SEED)
    drawn = random.multinomial(drafts, np.full(drafts, 1 / drafts), size=RESAMPLES)
    weights = np.vstack([np.ones(len(result.draft)), drawn[:, result.draft]]).astype(np.float64)
    return [_measure(result, KEYS.index(key), weights) for key in keys]


def _measure(result: Outcome, column: int, weights: Numbers) -> Measures:
    truth, shown, scores = result.truth[:, column], result.shown[:, column], result.scores[:, column]
    right, all_shown, all_true = weights @ (truth & shown), weights @ shown, weights @ truth
    return Measures(
        key=KEYS[column],
        labelled=int(truth.sum()),
        shown=int(shown.sum()),
        precision=_interval(_share(right, all_shown)),
        recall=_interval(_share(right, all_true)),
        f1=_interval(_share(2 * right, all_shown + all_true)),
        average_precision=_interval(np.array([_average(truth, scores, row) for row in weights])),
    )


def _average(truth: NDArray[np.bool_], scores: Numbers, weights: Numbers) -> float:
    if not weights @ truth:
        return float("nan")
    return float(average_precision_score(truth, scores, sample_weight=weights))


def _share(part: Numbers, whole: Numbers) -> Numbers:
    shares: Numbers = np.full(len(whole), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares


def _interval(values: Numbers) -> Interval:
    """The first value is that of the drafts as they are, the others of the resamples."""
    sound = values[1:][~np.isnan(values[1:])]
    low, high = np.quantile(sound, [0.025, 0.975]) if len(sound) else (np.nan, np.nan)
    return Interval(float(values[0]), float(low), float(high))
