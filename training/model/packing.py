"""Packs a fitted model into the files that the companion carries."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.model.choosing import Choice
from training.model.fitting import Fitted, Recipe
from training.model.rounding import steps
from warmline.tone.model.files import SCALE, SETTINGS, SKIM, SKIM_TABLE, VOCABULARY, WEIGHTS

_OF_THE_FIT = ("heads", "skim_bias")


def pack(fitted: Fitted, choice: Choice, recipe: Recipe, folder: Path) -> None:
    """Writes vocabulary, weights and settings."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / VOCABULARY).write_text("\n".join(fitted.vocabulary), "utf-8")
    skim = fitted.skim
    bias = [round(of, 4) for of in skim.bias]
    _write_settings({"heads": recipe.heads, "skim_bias": bias, **choice.as_settings()}, folder)
    packed: dict[str, NDArray[Any]] = {}
    for name, array in _named(fitted.encoder.state_dict()).items():
        packed |= _rounded(name, array) if _is_rounded(name) else {name: array.astype(np.float32)}
    np.savez_compressed(folder / WEIGHTS, allow_pickle=False, **packed)
    table: dict[str, NDArray[Any]] = {
        SKIM_TABLE: skim.table,
        SKIM_TABLE + SCALE: skim.step[None, :],
    }
    np.savez_compressed(folder / SKIM, allow_pickle=False, **table)


def repack(choice: Choice, folder: Path) -> None:
    """Writes other thresholds for the model that lies there."""
    settings = json.loads((folder / SETTINGS).read_text("utf-8"))
    _write_settings({name: settings[name] for name in _OF_THE_FIT} | choice.as_settings(), folder)


def _write_settings(settings: dict[str, Any], folder: Path) -> None:
    (folder / SETTINGS).write_text(json.dumps(settings, indent=2) + "\n", "utf-8")


def _named(state: dict[str, Tensor]) -> dict[str, NDArray[Any]]:
    """The names and the orientation in which the network reads them: input by output."""
    named = {}
    for name, tensor in state.items():
        owner, _, kind = name.rpartition(".")
        owner = owner.replace("layers.", "layer")
        array = tensor.numpy()
        if name == "places":
            named[name] = array
        elif name == "words.weight":
            named["words"] = array
        elif name == "widen.weight":
            named["words.widen"] = array.T
        elif owner == "norm":
            named["embed.norm" + (".bias" if kind == "bias" else "")] = array
        elif kind == "bias":
            named[f"{owner}.bias"] = array
        else:
            named[owner] = array.T if array.ndim == 2 else array
    return named


def _rounded(name: str, array: NDArray[Any]) -> dict[str, NDArray[Any]]:
    """Whole numbers, and what to multiply them by, as they were fitted."""
    rows = torch.from_numpy(array if name == "words" else array.T.copy())
    scale = steps(rows)
    whole, scale = torch.round(rows / scale).to(torch.int8).numpy(), scale.numpy()
    return {name: whole, name + SCALE: scale} if name == "words" else {name: whole.T, name + SCALE: scale.T}


def _is_rounded(name: str) -> bool:
    """Vectors and the table of places are small, and stay as they are."""
    return not name.endswith((".bias", "places")) and "norm" not in name
