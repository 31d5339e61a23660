"""Whether the companion's network, reading packed files, says what torch says of the same model."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.corpus import Sentence
from training.model.choosing import OUTPUTS, Choice
from training.model.fitting import Fitted, Recipe, logits
from training.model.packing import pack
from warmline.tone.model.files import ModelFiles, read_files
from warmline.tone.model.network import Network
from warmline.tone.model.pieces import PieceCutter

_AS_IT_IS = Choice(
    scale=[1.0] * len(OUTPUTS),
    shift=[0.0] * len(OUTPUTS),
    skim_scale=0.0,
    first_scale=1.0,
    first_shift=0.0,
    skim_bar=0.0,
    threshold=0.5,
    familiar=0.0,
    silence=0.0,
    strange=0.0,
)


def largest_difference(
    fitted: Fitted, recipe: Recipe, sentences: Sequence[Sentence], *, reckon_in: str
) -> float:
    """The largest difference between two logits of one sentence."""
    expected = logits(fitted, sentences).numpy()
    files = _packed(fitted, recipe)
    cutter = PieceCutter(files.vocabulary)
    cut = [cutter.cut(sentence.text).ids for sentence in sentences]
    network = Network(files.weights, heads=files.settings["heads"], reckon_in=reckon_in)
    said = np.array([network.read(ids).sum(axis=0) for ids in cut]) + network.bias
    return float(abs(said - expected).max())


def _packed(fitted: Fitted, recipe: Recipe) -> ModelFiles:
    with tempfile.TemporaryDirectory() as folder:
        pack(fitted, _AS_IT_IS, recipe, Path(folder))
        return read_files(Path(folder))
