"""Whether the companion's network, reading packed files, says what torch says of the same model."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.corpus import Sentence
from training.model.choosing import GLANCE, OUTPUTS, Choice
from training.model.fitting import Fitted, Recipe, logits
from training.model.packing import pack
from warmline.tone.model.files import ModelFiles, read_files
from warmline.tone.model.network import Network
from warmline.tone.model.pieces import PieceCutter

_AS_IT_IS = Choice(
    scale=[1.0] * len(OUTPUTS), shift=[0.0] * len(OUTPUTS), threshold=0.5, silence=0.0, glance=0.0
)


def largest_difference(fitted: Fitted, recipe: Recipe, sentences: Sequence[Sentence]) -> float:
    """The largest difference between two logits of one sentence, the first glance's too."""
    expected = logits(fitted, sentences).numpy()
    files = _packed(fitted, recipe)
    cutter = PieceCutter(files.vocabulary)
    cut = [cutter.cut(sentence.text).ids for sentence in sentences]

    every = Network(files.weights, heads=files.settings["heads"], glance=-np.inf)
    said = np.array([told.sum(axis=0) for told in every.read(cut) if told is not None]) + every.bias
    differences = abs(said - expected[:, : len(OUTPUTS)]).ravel()

    # The network keeps its glance to itself; a sentence that falls on the wrong side of a bar gives it away.
    bar = float(np.median(expected[:, GLANCE]))
    some = Network(files.weights, heads=files.settings["heads"], glance=bar)
    passed = np.array([told is not None for told in some.read(cut)])
    wrong = passed != (expected[:, GLANCE] >= bar)
    return float(max(differences.max(), *abs(expected[wrong, GLANCE] - bar), 0.0))


def _packed(fitted: Fitted, recipe: Recipe) -> ModelFiles:
    with tempfile.TemporaryDirectory() as folder:
        pack(fitted, _AS_IT_IS, recipe, Path(folder))
        return read_files(Path(folder))
