"""Models of tone for tests: a network so small that what it says can be reckoned by hand."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from warmline.tone.model.files import SETTINGS, SKIM, SKIM_TABLE, VOCABULARY, WEIGHTS, ModelFiles
from warmline.tone.model.pieces import BEGIN, END, MOST_PIECES, UNKNOWN
from warmline.tone.model.skim import SLOTS, slots_of

WIDTH = 8
HEADS = 2

SETTINGS_OF_ALL: dict[str, Any] = {
    "heads": HEADS,
    "scale": [1.0, 1.0, 1.0, 1.0],
    "shift": [0.0, 0.0, 0.0, 0.0],
    "threshold": 0.5,
    "familiar": -1e9,
    "silence": 0.05,
    "strange": -1e9,
    "skim_bias": [0.0, 0.0],
    "skim_scale": 0.0,
    "skim_bar": -1e9,
    "first_scale": 1.0,
    "first_shift": -3.0,
}

TOLD_BY = {"not": 0, "don": 0, "at": 0, "obviously": 1, "sloppy": 2, "##pest": 2}
"""Pieces that `a_model` knows as defensive (0), condescending (1) and hostile (2)."""
PLAIN = ("the", "crate", "is", "here", "slop", "t", "'", ".", ",")


def some_weights(*, pieces: int, layers: int, seed: int = 0) -> dict[str, NDArray[Any]]:
    """Small random weights, of the shapes and under the names that the network reads."""
    dice = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {
        "words": (pieces, 4),
        "words.widen": (4, WIDTH),
        "places": (MOST_PIECES, WIDTH),
    }
    for layer in range(layers):
        for name, out, into in (
            ("qkv", 3 * WIDTH, WIDTH),
            ("out", WIDTH, WIDTH),
            ("up", 12, WIDTH),
            ("down", WIDTH, 12),
        ):
            shapes |= {f"layer{layer}.{name}": (into, out), f"layer{layer}.{name}.bias": (out,)}
    for norm in ("embed.norm", *(f"layer{layer}.norm{n}" for layer in range(layers) for n in (1, 2))):
        shapes |= {norm: (WIDTH,), f"{norm}.bias": (WIDTH,)}
    shapes |= {"head.look": (WIDTH, 4), "head.say": (WIDTH, 4), "head.bias": (4,)}
    return {name: dice.normal(0, 0.7, shape).astype(np.float32) for name, shape in shapes.items()}


def a_model(**settings: Any) -> ModelFiles:
    """Files of a model that goes by the words of `TOLD_BY` alone, each as heavy as the next.

    Its layers add nothing, its heads look at all pieces alike, and every kind of piece has a direction of
    its own.
    """
    vocabulary = [BEGIN, END, UNKNOWN, *PLAIN, *TOLD_BY]
    weights = {name: 0 * array for name, array in some_weights(pieces=len(vocabulary), layers=2).items()}
    weights |= {
        name: array + 1 for name, array in weights.items() if name.rpartition(".")[2].startswith("norm")
    }
    weights["words"] = np.eye(WIDTH, dtype=np.float32)[[TOLD_BY.get(piece, 3) for piece in vocabulary]]
    weights["words.widen"] = np.eye(WIDTH, dtype=np.float32)
    say = np.zeros((WIDTH, 4), dtype=np.float32)
    say[range(3), range(3)] = say[:3, 3] = 30
    # The norms take a little from a plain word in those directions; its own makes up for nearly all of it.
    say[3] = say[:3].sum(axis=0) / (WIDTH - 0.9)
    weights |= {"head.say": say, "head.bias": np.full(4, -4.0)}
    return ModelFiles(vocabulary, weights, a_skim(vocabulary), SETTINGS_OF_ALL | settings)


def a_skim(vocabulary: list[str]) -> NDArray[np.float32]:
    """A first look that goes by the same words, each of which weighs 1, and takes crates for a client's."""
    table = np.zeros((SLOTS, 2), dtype=np.float32)
    for column, pieces in enumerate([tuple(TOLD_BY), ("crate",)]):
        slots, _ = slots_of([[vocabulary.index(piece)] for piece in pieces])
        table[slots, column] = 1
    return table


def write_model(files: ModelFiles, folder: Path) -> Path:
    """The files as they lie on the disk, their weights unrounded."""
    (folder / VOCABULARY).write_text("\n".join(files.vocabulary), "utf-8")
    (folder / SETTINGS).write_text(json.dumps(files.settings), "utf-8")
    np.savez_compressed(folder / WEIGHTS, allow_pickle=False, **files.weights)
    np.savez_compressed(folder / SKIM, allow_pickle=False, **{SKIM_TABLE: files.skim})
    return folder
