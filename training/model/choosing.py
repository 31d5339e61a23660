"""Chooses calibration and thresholds from what cross-validation predicted, and from nothing else."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve

OUTPUTS = ("defensive", "condescending", "hostile", "any")
ANY = OUTPUTS.index("any")
PRECISION = 0.90
"""Of the marks on trades the model has not seen, this share is to be right: a mark that is wrong costs more
trust than one that is missing."""
RULE_PRECISION = 0.90
"""Likewise of the marks by rules that the model lets stand. It may silence those below high severity."""
STOCK = 0.98
"""And yet this share of the sentences that the rules are explained by is to be marked, were they in drafts
that the model is familiar with. Alone they all are.
"""
FAMILIAR = 0.90
"""This share of the sentences to clients stands in drafts of which the model speaks by itself. Of mail unlike
any to a client it knows too little."""
STRANGE = 0.98
"""This share of them stands in drafts in which a rule may mark what the model finds harmless."""
LET_THROUGH = 0.999
"""Of the sentences that a close reading would mark, this share is to pass the first look."""


@dataclass(frozen=True, slots=True)
class Predicted:
    """What was predicted of sentences that the model of that turn had not learnt from, and what is true.

    `logits` (sentences, OUTPUTS) by close reading, `skim` (sentences) at first look, `setting` (sentences) of
    the draft around; `truth` (sentences, OUTPUTS) of 0 and 1. `ruled` (sentences) is true where only rules
    below high severity mark something, `example` (sentences) where a rule is explained by the sentence,
    `ordinary` (sentences) in ordinary mail.
    """

    logits: NDArray[np.float64]
    skim: NDArray[np.float64]
    setting: NDArray[np.float64]
    truth: NDArray[np.float64]
    ruled: NDArray[np.bool_]
    example: NDArray[np.bool_]
    ordinary: NDArray[np.bool_]

    @classmethod
    def read(cls, file: Path) -> Self:
        """What `write` wrote."""
        with np.load(file) as kept:
            return cls(**kept)

    def write(self, file: Path) -> None:
        """Keeps it, so that choosing anew needs no fitting."""
        kept: dict[str, NDArray[Any]] = {field.name: getattr(self, field.name) for field in fields(self)}
        np.savez_compressed(file, allow_pickle=False, **kept)


@dataclass(frozen=True, slots=True)
class Choice:
    """probability = sigmoid(scale * logit + shift), output by output.

    To that of `any`, skim_scale * skim is added. By the first look alone it is
    sigmoid(first_scale * skim + first_shift). A sentence is read closely from `skim_bar` on, and marked from
    `threshold` of `any` on if the setting of its draft is at least `familiar`. A rule is silenced below
    `silence`, and in a draft whose setting is less than `strange` below one half.
    """

    scale: list[float]
    shift: list[float]
    skim_scale: float
    first_scale: float
    first_shift: float
    skim_bar: float
    threshold: float
    familiar: float
    silence: float
    strange: float

    def as_settings(self) -> dict[str, Any]:
        """For the settings file, rounded so that it can be read."""
        return {
            "scale": [round(value, 4) for value in self.scale],
            "shift": [round(value, 4) for value in self.shift],
            "skim_scale": round(self.skim_scale, 4),
            "first_scale": round(self.first_scale, 4),
            "first_shift": round(self.first_shift, 4),
            "skim_bar": round(self.skim_bar, 4),
            "threshold": round(self.threshold, 4),
            "familiar": round(self.familiar, 4),
            "silence": round(self.silence, 4),
            "strange": round(self.strange, 4),
        }


def choose(predicted: Predicted) -> Choice:
    """Everything that is not fitted with the model itself."""
    mail = ~predicted.example
    flagged = predicted.truth[:, ANY] == 1
    to_clients = predicted.setting[mail & ~predicted.ordinary]
    familiar, strange = (_quantile(to_clients, 1 - share, otherwise=0.0) for share in (FAMILIAR, STRANGE))
    heard = mail & (predicted.setting >= familiar)
    labels = [_fit(predicted.logits[heard][:, [n]], predicted.truth[heard, n]) for n in range(ANY)]
    at_first = predicted.skim[:, None]
    closely = np.column_stack([predicted.logits[:, ANY], at_first])
    any_, first = _fit(closely[heard], flagged[heard]), _fit(at_first[heard], flagged[heard])
    likely = any_.predict_proba(closely)[:, 1]
    threshold = _lowest(likely[heard], flagged[heard], precision=PRECISION)
    marked = heard & (likely >= threshold)
    stock = likely[predicted.ruled & predicted.example & flagged]
    ruled = mail & predicted.ruled & (predicted.setting >= strange)
    return Choice(
        scale=[float(fit.coef_[0, 0]) for fit in (*labels, any_)],
        shift=[float(fit.intercept_[0]) for fit in (*labels, any_)],
        skim_scale=float(any_.coef_[0, 1]),
        first_scale=float(first.coef_[0, 0]),
        first_shift=float(first.intercept_[0]),
        skim_bar=_quantile(predicted.skim[marked], 1 - LET_THROUGH, otherwise=0.0),
        threshold=threshold,
        familiar=familiar,
        silence=min(
            _lowest(likely[ruled], flagged[ruled], precision=RULE_PRECISION),
            _quantile(stock, 1 - STOCK, otherwise=1.0),
        ),
        strange=strange,
    )


def _fit(values: NDArray[np.float64], truth: NDArray[Any]) -> LogisticRegression:
    return LogisticRegression(C=1e6).fit(values, truth)


def _quantile(values: NDArray[np.float64], share: float, *, otherwise: float) -> float:
    return float(np.quantile(values, share)) if len(values) else otherwise


def _lowest(likely: NDArray[np.float64], flagged: NDArray[np.bool_], *, precision: float) -> float:
    """The lowest bar from which on marks are right so often, or 1 where there is none."""
    if not flagged.any():
        return 1.0
    right, _, bars = precision_recall_curve(flagged, likely)
    good = np.flatnonzero(right[:-1] >= precision)
    return float(bars[good[0]]) if len(good) else 1.0
