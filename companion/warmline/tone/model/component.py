"""The model as a spaCy component: after `nlp.add_pipe("warmline_tone")`, `doc._.tone` is an opinion.

A doc is taken as one sentence.
"""

import math
from collections.abc import Sequence
from typing import Self

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc

from warmline.tone.model.files import ModelFiles, bundled_model, read_files
from warmline.tone.model.network import Floats, Network
from warmline.tone.model.opinion import Opinion
from warmline.tone.model.pieces import PieceCutter, Pieces
from warmline.tone.model.skim import Skimmer, setting_of

Floats64 = NDArray[np.float64]

_TELLING = 3
"""How many words are named as weighing most."""
_WITHIN_A_WORD = ("", "'", "’")
"""What may lie between two pieces of one word, so that it is named whole: "don't", and not "don" and "t"."""


class ToneModel:
    """Reads sentences one by one, without looking around them. May be shared by threads; about 55 MB."""

    def __init__(self, files: ModelFiles) -> None:
        settings = files.settings
        self._cutter = PieceCutter(files.vocabulary)
        self._skimmer = Skimmer(files.skim, bias=settings["skim_bias"])
        self._network = Network(files.weights, heads=settings["heads"])
        self._scale, self._shift = (np.array(settings[name]) for name in ("scale", "shift"))
        self._skim_scale: float = settings["skim_scale"]
        self._first: tuple[float, float] = (settings["first_scale"], settings["first_shift"])
        self._bar: float = settings["skim_bar"]
        self.threshold: float = settings["threshold"]
        self.familiar: float = settings["familiar"]
        self.silence: float = settings["silence"]
        self.strange: float = settings["strange"]

    @classmethod
    def bundled(cls) -> Self:
        """The model that comes with the package."""
        return cls(read_files(bundled_model()))

    def __call__(self, doc: Doc) -> Doc:
        """What spaCy calls."""
        doc._.tone = self.opinions([doc.text], closely=[True])[0]
        return doc

    def opinions(self, sentences: Sequence[str], *, closely: Sequence[bool]) -> list[Opinion]:
        """One opinion a sentence. Where `closely` is false, a first look may be enough."""
        cut = [self._cutter.cut(sentence) for sentence in sentences]
        skimmed = self._skimmer.logits([pieces.ids for pieces in cut])
        worth = np.flatnonzero((skimmed[:, 0] >= self._bar) | np.array(closely, dtype=bool)).tolist()
        opinions = [self._at_first_look(*logits) for logits in skimmed.tolist()]
        for n in worth:
            weights = self._network.read(cut[n].ids)
            opinions[n] = self._close_opinion(sentences[n], cut[n], weights, skimmed[n])
        return opinions

    def setting(self, opinions: Sequence[Opinion]) -> float:
        """How much a draft reads as mail to a client, given the opinions of its sentences."""
        return setting_of([one.to_client for one in opinions])

    def _at_first_look(self, skimmed: float, to_client: float) -> Opinion:
        scale, shift = self._first
        odds = scale * skimmed + shift
        return Opinion((0.0, 0.0, 0.0), odds, to_client=to_client, telling=(), closely=False)

    def _close_opinion(self, sentence: str, pieces: Pieces, weights: Floats, skimmed: Floats64) -> Opinion:
        logits = weights.sum(axis=0) + self._network.bias
        *of_labels, any_ = (self._scale * logits + self._shift).tolist()
        worth, to_client = skimmed.tolist()
        odds = any_ + self._skim_scale * worth
        likeliest = of_labels.index(max(of_labels))
        one, two, three = (1 / (1 + math.exp(-of_label)) for of_label in of_labels)
        telling = _telling(sentence, pieces, weights[:, likeliest])
        return Opinion((one, two, three), odds, to_client=to_client, telling=telling, closely=True)


_TELLS_NOTHING_ALONE = frozenset(
    {"a", "an", "as", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"}
)
"""They may weigh in what follows them, but a person who reads one of them alone learns nothing."""


def _telling(sentence: str, pieces: Pieces, weights: Floats) -> tuple[str, ...]:
    """The words whose pieces add most, as they stand; those that stand together are told together."""
    words: list[tuple[float, int, int]] = []
    for start, end, weight in zip(pieces.starts, pieces.ends, weights.tolist(), strict=True):
        if not sentence[start:end].isalnum():
            continue
        if words and sentence[words[-1][2] : start] in _WITHIN_A_WORD:
            weight, start = words[-1][0] + weight, words.pop()[1]
        words.append((weight, start, end))
    most = sorted((word for word in words if word[0] > 0), reverse=True)[:_TELLING]
    phrases: list[tuple[int, int]] = []
    for _, start, end in sorted(most, key=lambda word: word[1]):
        if phrases and not sentence[phrases[-1][1] : start].strip():
            start = phrases.pop()[0]
        phrases.append((start, end))
    told = [sentence[start:end] for start, end in phrases]
    return tuple(phrase for phrase in told if phrase.lower() not in _TELLS_NOTHING_ALONE)


Doc.set_extension("tone", default=None)


@Language.factory("warmline_tone")
def make_tone_model(nlp: Language, name: str) -> ToneModel:
    """For `nlp.add_pipe`."""
    return ToneModel.bundled()
