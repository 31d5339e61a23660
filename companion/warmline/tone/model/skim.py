"""A first look at sentences: which of them are worth reading closely, and is this mail to a client?

Two logistic regressions over runs of one to three word pieces, hashed into one table (the hashing trick,
Weinberger et al. 2009, https://arxiv.org/abs/0902.2206), so that they cost next to nothing.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

LONGEST_RUN = 3
SLOTS = 2**18
"""How many weights there are; runs that fall into one slot share it."""

_ONWARD = np.uint64(1_000_003)
_MIX = np.uint64(0x9E3779B97F4A7C15)
_LEFT = np.uint64(64 - 18)


class Skimmer:
    """`table` (SLOTS, 2) has the weights of each slot, `bias` (2) what both start from."""

    def __init__(self, table: NDArray[Any], *, bias: Sequence[float]) -> None:
        self._table = np.ascontiguousarray(table.T, dtype=np.float32)
        self._bias = bias

    def logits(self, sentences: Sequence[Sequence[int]]) -> NDArray[np.float64]:
        """(sentences, 2): log-odds, by its pieces, that there is anything to say of it, and that it is out of
        mail to a client.
        """
        slots, owners = slots_of(sentences)
        roots = np.sqrt(np.maximum(np.bincount(owners, minlength=len(sentences)), 1))
        sums = [np.bincount(owners, weights=of[slots], minlength=len(sentences)) for of in self._table]
        logits: NDArray[np.float64] = np.stack(sums, axis=1) / roots[:, None] + self._bias
        return logits


def setting_of(to_client: Sequence[float]) -> float:
    """How much a draft reads as mail to a client, from the log-odds of its sentences.

    Their mean, as if one more sentence had said nothing: the fewer there are, the less they tell.
    """
    return sum(to_client) / (len(to_client) + 1)


def slots_of(sentences: Sequence[Sequence[int]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The slot of every run of every sentence, and the number of the sentence that it is in."""
    lengths = [len(ids) for ids in sentences]
    owners = np.repeat(np.arange(len(sentences)), lengths)
    ids = np.fromiter((piece for of in sentences for piece in of), dtype=np.uint64, count=sum(lengths))
    slots, found_in = [], []
    run = np.zeros_like(ids)
    for more in range(min(LONGEST_RUN, len(ids))):
        run = run[: len(ids) - more] * _ONWARD + ids[more:] + np.uint64(1)
        whole = owners[: len(run)] == owners[more:]
        slots.append(((run[whole] * _MIX) >> _LEFT).astype(np.int64))
        found_in.append(owners[: len(run)][whole])
    if not slots:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    return np.concatenate(slots), np.concatenate(found_in)
