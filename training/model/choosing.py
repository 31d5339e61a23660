"""Chooses calibration and thresholds from what cross-validation predicted, and from nothing else."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve

OUTPUTS = ("defensive", "condescending", "hostile", "any")
GLANCE = 4
"""The column of the first glance."""
LET_THROUGH = 0.995
"""Of the flagged sentences, this share is to pass the first glance."""
PRECISION = 0.95
"""Of the marks on trades the model has not seen, this share is to be right. Other people write otherwise than
the corpus's writers, and some of it is lost on them: precision comes first."""
SILENCE = 0.99
"""A rule of less than high severity is silenced where the model finds a sentence as harmless as it finds only
one in a hundred of those that are flagged."""


@dataclass(frozen=True, slots=True)
class Choice:
    """probability = sigmoid(scale * logit + shift), output by output; marked from `threshold` of `any` on."""

    scale: list[float]
    shift: list[float]
    threshold: float
    silence: float
    glance: float

    def as_settings(self) -> dict[str, Any]:
        """For the settings file, rounded so that it can be read."""
        return {
            "scale": [round(value, 4) for value in self.scale],
            "shift": [round(value, 4) for value in self.shift],
            "threshold": round(self.threshold, 4),
            "silence": round(self.silence, 4),
            "glance": round(self.glance, 4),
        }


def choose(logits: NDArray[Any], truth: NDArray[Any]) -> Choice:
    """Both (sentences, 5): the outputs and the first glance."""
    flagged = truth[:, GLANCE] == 1
    fits = [LogisticRegression(C=1e6).fit(logits[:, [n]], truth[:, n]) for n in range(len(OUTPUTS))]
    likely = fits[-1].predict_proba(logits[:, [len(OUTPUTS) - 1]])[:, 1]
    precision, _, thresholds = precision_recall_curve(flagged, likely)
    good = np.flatnonzero(precision[:-1] >= PRECISION)
    return Choice(
        scale=[float(fit.coef_[0, 0]) for fit in fits],
        shift=[float(fit.intercept_[0]) for fit in fits],
        threshold=float(thresholds[good[0]]) if len(good) else 1.0,
        silence=float(np.quantile(likely[flagged], 1 - SILENCE)),
        glance=float(np.quantile(logits[flagged, GLANCE], 1 - LET_THROUGH)),
    )
