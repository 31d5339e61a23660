"""The files of the model, and how its weights are kept."""

import json
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
from numpy.typing import NDArray

VOCABULARY, WEIGHTS, SKIM, SETTINGS = "vocabulary.txt", "weights.npz", "skim.npz", "settings.json"
SKIM_TABLE = "table"
SCALE = ".scale"
"""Matrices are whole numbers, with what to multiply each column by under this ending."""


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """`skim` (SLOTS, 2) and `weights` belong to the first look and to the network.

    `settings` are those of training/model/choosing.py, the number of attention heads and the first look's
    biases.
    """

    vocabulary: list[str]
    weights: dict[str, NDArray[Any]]
    skim: NDArray[Any]
    settings: dict[str, Any]


def bundled_model() -> Traversable:
    """The folder that comes with the package."""
    return files("warmline.tone.model") / "data"


def read_files(folder: Traversable) -> ModelFiles:
    """The model as scripts/train packed it."""
    return ModelFiles(
        vocabulary=(folder / VOCABULARY).read_text("utf-8").split("\n"),
        weights=_read_arrays(folder / WEIGHTS),
        skim=_read_arrays(folder / SKIM)[SKIM_TABLE],
        settings=json.loads((folder / SETTINGS).read_text("utf-8")),
    )


def _read_arrays(file: Traversable) -> dict[str, NDArray[Any]]:
    with file.open("rb") as stream, np.load(stream) as packed:
        arrays = {name: packed[name] for name in packed.files}
    return {
        name: array * arrays[name + SCALE] if name + SCALE in arrays else array
        for name, array in arrays.items()
        if not name.endswith(SCALE)
    }
