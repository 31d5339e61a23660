"""The model as a spaCy component: after `nlp.add_pipe("warmline_tone")`, `doc._.tone` is an opinion.

A doc is taken as one sentence.
"""

from collections.abc import Sequence
from typing import Self

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from warmline.tone.model.files import ModelFiles, bundled_model, read_files
from warmline.tone.model.network import Floats, Network
from warmline.tone.model.opinion import NOTHING_TO_SAY, Opinion
from warmline.tone.model.pieces import PieceCutter, Pieces

_TELLING = 3
"""How many words are named as weighing most."""
_AT_ONCE = 64
"""Sentences that go through the network together; more would only take more memory."""
_WITHIN_A_WORD = ("", "'", "’")
"""What may lie between two pieces of one word, so that it is named whole: "don't", and not "don" and "t"."""


class ToneModel:
    """Reads sentences one by one, without looking around them. May be shared by threads; about 45 MB."""

    def __init__(self, files: ModelFiles) -> None:
        self._cutter = PieceCutter(files.vocabulary)
        self._network = Network(files.weights, heads=files.settings["heads"], glance=files.settings["glance"])
        self._scale, self._shift = (np.array(files.settings[name]) for name in ("scale", "shift"))
        self.threshold: float = files.settings["threshold"]
        self.silence: float = files.settings["silence"]

    @classmethod
    def bundled(cls) -> Self:
        """The model that comes with the package."""
        return cls(read_files(bundled_model()))

    def __call__(self, doc: Doc) -> Doc:
        """What spaCy calls."""
        doc._.tone = self.opinions([doc.text])[0]
        return doc

    def opinions(self, sentences: Sequence[str]) -> list[Opinion]:
        """One opinion a sentence."""
        cut = [self._cutter.cut(sentence) for sentence in sentences]
        added = [
            weights
            for first in range(0, len(cut), _AT_ONCE)
            for weights in self._network.read([pieces.ids for pieces in cut[first : first + _AT_ONCE]])
        ]
        return [
            self._opinion(sentence, pieces, weights)
            for sentence, pieces, weights in zip(sentences, cut, added, strict=True)
        ]

    def _opinion(self, sentence: str, pieces: Pieces, weights: Floats | None) -> Opinion:
        if weights is None:
            return NOTHING_TO_SAY
        logits = weights.sum(axis=0) + self._network.bias
        likely = 1 / (1 + np.exp(-(self._scale * logits + self._shift)))
        *labels, any_ = likely.tolist()
        telling = _telling(sentence, pieces, weights[:, labels.index(max(labels))])
        return Opinion((labels[0], labels[1], labels[2]), any_, telling)


def _telling(sentence: str, pieces: Pieces, weights: Floats) -> tuple[str, ...]:
    """The words whose pieces add most, as they stand."""
    words: list[tuple[float, int, int]] = []
    for start, end, weight in zip(pieces.starts, pieces.ends, weights.tolist(), strict=True):
        if not sentence[start:end].isalnum():
            continue
        if words and sentence[words[-1][2] : start] in _WITHIN_A_WORD:
            weight, start = words[-1][0] + weight, words.pop()[1]
        words.append((weight, start, end))
    most = sorted((word for word in words if word[0] > 0), reverse=True)[:_TELLING]
    return tuple(sentence[start:end] for _, start, end in sorted(most, key=lambda word: word[1]))


Doc.set_extension("tone", default=None)


@Language.factory("warmline_tone")
def make_tone_model(nlp: Language, name: str) -> ToneModel:
    """For `nlp.add_pipe`."""
    return ToneModel.bundled()
