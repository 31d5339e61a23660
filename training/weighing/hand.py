"""The weights that are set by hand: in the files of the phrases and in the modules of the signals."""

import importlib
import pkgutil
from collections.abc import Iterable
from typing import get_args

from warmline.contract import Side
from warmline.thread import signals
from warmline.thread.phrases.schema import PhraseKind
from warmline.thread.wording.weights import Weights


def by_hand(kinds: Iterable[PhraseKind]) -> dict[str, float]:
    """By kind of evidence."""
    found = {kind.kind: kind.weight for kind in kinds if kind.weight}
    for module in pkgutil.iter_modules(signals.__path__, f"{signals.__name__}."):
        read = vars(importlib.import_module(module.name))
        if "KIND" in read and "WEIGHT" in read:
            found[read["KIND"]] = read["WEIGHT"]
    return found


def unweighed() -> Weights:
    """No fitted weights at all: evidence weighs what was set by hand, and wording says nothing."""
    return Weights(
        questions=(),
        rarity={side: {} for side in get_args(Side)},
        words={side: {} for side in get_args(Side)},
        kinds={},
        signals={},
        offset={},
    )
