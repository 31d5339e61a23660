"""A small transformer encoder, read forwards in numpy.

The layers are BERT's (Devlin et al. 2019, https://aclanthology.org/N19-1423/) with the quick GELU,
x * sigmoid(1.702 x) (Hendrycks and Gimpel 2016, https://arxiv.org/abs/1606.08415), because numpy has no
error function.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_EPSILON = np.float32(1e-12)


class Network:
    """Sentences in, and what each piece adds to each label out. Holds float32 copies of its weights."""

    def __init__(self, weights: Mapping[str, NDArray[Any]], *, heads: int) -> None:
        self._w = {name: np.ascontiguousarray(array, dtype=np.float32) for name, array in weights.items()}
        self._heads = heads
        self._layers = sum(name.endswith(".qkv") for name in weights)

    def read(self, sentences: Sequence[Sequence[int]]) -> list[Floats]:
        """For each sentence, an array (pieces, labels): their sum plus `bias` is the label's logit.

        All sentences, at least one, go through the matrix products together; only attention looks at each
        alone.
        """
        hidden = [self._embed(np.asarray(ids, dtype=np.int64)) for ids in sentences]
        for layer in range(self._layers):
            hidden = self._layer(hidden, f"layer{layer}")
        return [self._added(one) for one in hidden]

    @property
    def bias(self) -> Floats:
        """What each label starts from."""
        return self._w["head.bias"]

    def _embed(self, ids: NDArray[np.int64]) -> Floats:
        words = self._w["words"][ids] @ self._w["words.widen"]
        return self._norm(words + self._w["places"][: len(ids)], "embed.norm")

    def _layer(self, sentences: Sequence[Floats], name: str) -> list[Floats]:
        ends = np.cumsum([len(one) for one in sentences])[:-1]
        hidden = np.concatenate(sentences)
        together = hidden @ self._w[f"{name}.qkv"] + self._w[f"{name}.qkv.bias"]
        mixed = np.concatenate([self._attend(one) for one in np.split(together, ends)])
        attended = mixed @ self._w[f"{name}.out"] + self._w[f"{name}.out.bias"]
        hidden = self._norm(hidden + attended, f"{name}.norm1")
        inner = hidden @ self._w[f"{name}.up"] + self._w[f"{name}.up.bias"]
        inner = _quick_gelu(inner) @ self._w[f"{name}.down"] + self._w[f"{name}.down.bias"]
        return np.split(self._norm(hidden + inner, f"{name}.norm2"), ends)

    def _attend(self, together: Floats) -> Floats:
        pieces = len(together)
        query, key, value = together.reshape(pieces, 3, self._heads, -1).transpose(1, 2, 0, 3)
        weights = _softmax(query @ key.transpose(0, 2, 1) / np.float32(query.shape[-1]) ** np.float32(0.5))
        mixed: Floats = (weights @ value).transpose(1, 0, 2).reshape(pieces, -1)
        return mixed

    def _norm(self, hidden: Floats, name: str) -> Floats:
        centred = hidden - hidden.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _EPSILON)
        normed: Floats = centred / spread * self._w[name] + self._w[f"{name}.bias"]
        return normed

    def _added(self, hidden: Floats) -> Floats:
        share = _softmax((hidden @ self._w["head.look"]).T).T
        added: Floats = share * (hidden @ self._w["head.say"])
        return added


def _softmax(scores: Floats) -> Floats:
    risen = np.exp(scores - scores.max(axis=-1, keepdims=True))
    share: Floats = risen / risen.sum(axis=-1, keepdims=True)
    return share


def _quick_gelu(x: Floats) -> Floats:
    # Where exp overflows the quotient is 0, as it should be; clipped so that numpy need not warn of it.
    gated: Floats = x / (np.float32(1) + np.exp(np.minimum(np.float32(-1.702) * x, np.float32(80))))
    return gated
