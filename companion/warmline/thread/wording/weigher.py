"""Weighs how a message is worded, question by question."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from warmline.contract import Side
from warmline.thread.phrases.finder import Phrase
from warmline.thread.sentence import Sentence
from warmline.thread.wording.grams import counted, values
from warmline.thread.wording.weights import Weights

HEAT = "heat"
"""The question that the level answers; the others are asked by decisions."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a message's wording weighs for one question; `[start, end)` is the sentence that shows it most."""

    weight: float
    start: int
    end: int


class Weigher:
    """Adds up weights. May be shared by threads."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._rows = {
            side: {name: n for n, name in enumerate(words)} for side, words in weights.words.items()
        }
        self._tables = {
            side: np.array([*words.values()], dtype=np.float32).reshape(len(words), len(weights.questions))
            for side, words in weights.words.items()
        }

    def weigh(
        self, sentences: Sequence[Sentence], phrases: Sequence[Phrase], side: Side
    ) -> Mapping[str, Weighed]:
        """By question. Nothing where there are no words."""
        said = counted(sentences)
        worth = values(Counter(chain.from_iterable(map(Counter.elements, said))), self.weights.rarity[side])
        if not worth:
            return {}
        by_sentence = np.array([self._sum(worth, of, side) for of in said])
        kinds = [self.weights.kinds[one.kind] for one in phrases if one.kind in self.weights.kinds]
        total = self._sum(worth, worth, side) + (np.sum(kinds, axis=0) if side == "them" and kinds else 0.0)
        weighed: dict[str, Weighed] = {}
        for n, question in enumerate(self.weights.questions):
            column = by_sentence[:, n]
            most = sentences[int(column.argmin() if total[n] < 0 else column.argmax())]
            weighed[question] = Weighed(float(total[n]), most.start, most.end)
        return weighed

    def _sum(self, worth: Mapping[str, float], grams: Iterable[str], side: Side) -> NDArray[np.float32]:
        rows = self._rows[side]
        known = [gram for gram in grams if gram in worth]
        table = self._tables[side][[rows[gram] for gram in known]]
        # So little is added up sooner than a matrix product begins.
        weights: NDArray[np.float32] = (table.T * [worth[gram] for gram in known]).sum(axis=1)
        return weights
