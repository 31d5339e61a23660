"""py3langid's tables in half of their room: it only takes things out of them, so what answers alike will do.

Its automaton has a row of 256 moves for each of 38,000 kinds of state, and in each row all but a few dozen
moves are those of the first. Its weights have eleven bits each, where seven tell languages apart as well.
"""

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_BYTES = 256
_AT_ONCE = 1024
"""Rows that are taken together while the tables are made: few, so that little memory is needed besides."""


class Moves:
    """`moves[256 * row + byte]` is the next state. Only what differs from the row `usual` is kept."""

    def __init__(self, moves: Sequence[int], *, usual: int) -> None:
        rows = np.asarray(moves, dtype=np.uint32).reshape(-1, _BYTES)
        self._usual: list[int] = rows[usual].tolist()
        self._bytes = bytearray()
        self._states = array("I")
        self._ends = array("I", [0])
        for first in range(0, len(rows), _AT_ONCE):
            some = rows[first : first + _AT_ONCE]
            differs = some != rows[usual]
            self._bytes += np.nonzero(differs)[1].astype(np.uint8).tobytes()
            self._states.frombytes(some[differs].tobytes())
            self._ends.extend((np.cumsum(differs.sum(axis=1)) + self._ends[-1]).tolist())

    def __getitem__(self, place: int) -> int:
        row, byte = place >> 8, place & 255
        found = self._bytes.find(byte, self._ends[row], self._ends[row + 1])
        return self._usual[byte] if found < 0 else self._states[found]


class Weights:
    """`weights[features]` are the rows of these features, each rounded to 255 steps of its own."""

    def __init__(self, weights: NDArray[np.float16]) -> None:
        self._steps = np.empty(weights.shape, dtype=np.int8)
        self._step = np.empty((len(weights), 1), dtype=np.float32)
        for first in range(0, len(weights), _AT_ONCE):
            some = weights[first : first + _AT_ONCE].astype(np.float32)
            step = np.maximum(np.abs(some).max(axis=1, keepdims=True) / 127, np.finfo(np.float32).tiny)
            self._step[first : first + _AT_ONCE] = step
            self._steps[first : first + _AT_ONCE] = np.rint(some / step)

    def __getitem__(self, features: NDArray[np.intp]) -> NDArray[np.float32]:
        return self._steps[features] * self._step[features]
