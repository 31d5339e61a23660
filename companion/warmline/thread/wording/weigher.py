"""Weighs how a message is worded, question by question."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from warmline.contract import Side
from warmline.thread.phrases.finder import Phrase
from warmline.thread.sentence import Sentence
from warmline.thread.wording.grams import grams, values
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
        said = grams(sentences)
        worth = values(Counter(chain.from_iterable(said)), self.weights.rarity[side])
        if not worth:
            return {}
        rows = self._rows[side]
        added = self._tables[side][[rows[gram] for gram in worth]] * np.array([[*worth.values()]]).T
        place = {gram: n for n, gram in enumerate(worth)}
        # Each counts once in a sentence.
        by_sentence = np.array(
            [added.take([*{place[one] for one in of if one in place}], axis=0).sum(axis=0) for of in said]
        )
        kinds = [self.weights.kinds[one.kind] for one in phrases if one.kind in self.weights.kinds]
        total = added.sum(axis=0) + (np.sum(kinds, axis=0) if side == "them" and kinds else 0.0)
        shows = np.where(total < 0, by_sentence.argmin(axis=0), by_sentence.argmax(axis=0))
        return {
            question: Weighed(weight, sentences[most].start, sentences[most].end)
            for question, weight, most in zip(
                self.weights.questions, total.tolist(), shows.tolist(), strict=True
            )
        }
