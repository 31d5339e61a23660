"""Precision, recall, F1 and average precision, each with what chance might have made of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score

from training.evaluation.cases import KEYS
from training.evaluation.intervals import Interval, Numbers, interval, resampled, share
from training.evaluation.outcome import Outcome


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
    weights = resampled(int(result.draft.max()) + 1)[:, result.draft]
    return [_measure(result, KEYS.index(key), weights) for key in keys]


def _measure(result: Outcome, column: int, weights: Numbers) -> Measures:
    truth, shown, scores = result.truth[:, column], result.shown[:, column], result.scores[:, column]
    right, all_shown, all_true = weights @ (truth & shown), weights @ shown, weights @ truth
    return Measures(
        key=KEYS[column],
        labelled=int(truth.sum()),
        shown=int(shown.sum()),
        precision=interval(share(right, all_shown)),
        recall=interval(share(right, all_true)),
        f1=interval(share(2 * right, all_shown + all_true)),
        average_precision=interval(np.array([_average(truth, scores, row) for row in weights])),
    )


def _average(truth: NDArray[np.bool_], scores: Numbers, weights: Numbers) -> float:
    if not weights @ truth:
        return float("nan")
    return float(average_precision_score(truth, scores, sample_weight=weights))
