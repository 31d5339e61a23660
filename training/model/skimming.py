"""Fits the first look that the companion takes at sentences (`warmline.tone.model.skim`)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from training.corpus import Draft, Sentence
from warmline.tone.model.pieces import PieceCutter
from warmline.tone.model.skim import SLOTS, Skimmer, slots_of

LEVELS = 63
"""Weights are whole numbers from -LEVELS to LEVELS times one step, so that a slot takes few bits."""
LOOSENESS = 10.0
"""scikit-learn's C."""
FAR = 12
"""Weights beyond so many standard deviations are cut there, or a few of them would make the step coarse."""


@dataclass(frozen=True, slots=True)
class Skim:
    """`table` (SLOTS, 2) of whole numbers, what each is worth (2), and the biases (2)."""

    table: NDArray[np.int8]
    step: NDArray[np.float32]
    bias: tuple[float, ...]

    def skimmer(self) -> Skimmer:
        """As the companion has it."""
        return Skimmer(self.table * self.step, bias=self.bias)


def fit_skim(drafts: Sequence[Draft], vocabulary: Sequence[str]) -> Skim:
    """The same drafts give the same weights.

    The examples of rules stand in no mail, so they do not tell what mail to a client is.
    """
    sentences = [sentence for draft in drafts for sentence in draft.sentences]
    kinds = np.array([draft.kind for draft in drafts for _ in draft.sentences])
    runs = _runs(sentences, vocabulary)
    in_mail = kinds != "example"
    fits = [
        _fit(runs, np.array([bool(sentence.labels) for sentence in sentences])),
        _fit(runs[in_mail], kinds[in_mail] == "to a client"),
    ]
    weights = np.stack([fit.coef_[0] for fit in fits], axis=1)
    step = np.array([FAR * of[of != 0].std() / LEVELS for of in weights.T], dtype=np.float32)
    whole = np.clip(np.round(weights / step), -LEVELS, LEVELS).astype(np.int8)
    return Skim(whole, step, tuple(float(fit.intercept_[0]) for fit in fits))


def skim_logits(skim: Skim, sentences: Sequence[Sentence], vocabulary: Sequence[str]) -> NDArray[np.float64]:
    """(sentences, 2), as the companion reckons them."""
    cutter = PieceCutter(vocabulary)
    return skim.skimmer().logits([cutter.cut(sentence.text).ids for sentence in sentences])


def _runs(sentences: Sequence[Sentence], vocabulary: Sequence[str]) -> csr_matrix:
    cutter = PieceCutter(vocabulary)
    slots, owners = slots_of([cutter.cut(sentence.text).ids for sentence in sentences])
    sizes = np.bincount(owners, minlength=len(sentences))
    return csr_matrix(
        (1 / np.sqrt(sizes[owners]), (owners, slots)), shape=(len(sentences), SLOTS), dtype=np.float64
    )


def _fit(runs: csr_matrix, truth: NDArray[np.bool_]) -> LogisticRegression:
    fit = LogisticRegression(C=LOOSENESS, solver="liblinear", max_iter=400, random_state=1)
    return fit.fit(runs, truth)
