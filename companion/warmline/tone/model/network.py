"""A small transformer encoder, read forwards by CTranslate2, and a head of its own.

The layers are BERT's (Devlin et al. 2019, https://aclanthology.org/N19-1423/) with the quick GELU,
x * sigmoid(1.702 x) (Hendrycks and Gimpel 2016, https://arxiv.org/abs/1606.08415). The library multiplies in
whole numbers of eight bits where the processor can, three times as fast as numpy in float32
(https://opennmt.net/CTranslate2/quantization.html).
"""

from collections.abc import Mapping, Sequence
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from ctranslate2 import Encoder
from ctranslate2.specs.common_spec import Activation, LayerNormSpec, LinearSpec
from ctranslate2.specs.transformer_spec import TransformerEncoderModelSpec, TransformerEncoderSpec
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Weights = Mapping[str, NDArray[Any]]

WHOLE_NUMBERS, FLOATS = "int8", "float32"
"""How matrices are multiplied; the second is exact, and for comparison only."""
_EPSILON = 1e-12


class Network:
    """Sentences in, and what each piece adds to each label out. May be shared by threads."""

    def __init__(self, weights: Weights, *, heads: int, reckon_in: str = WHOLE_NUMBERS) -> None:
        self._look, self._say = weights["head.look"], weights["head.say"]
        self.bias: Floats = weights["head.bias"]
        """What each label starts from."""
        # The library reads a model from files only. These hold nothing but the model, and are gone at once.
        with TemporaryDirectory(prefix="warmline-") as folder:
            spec = _spec(weights, heads)
            spec.validate()
            spec.optimize(reckon_in)
            spec.save(folder)
            self._encoder = Encoder(folder, compute_type=reckon_in, inter_threads=1, intra_threads=1)

    def read(self, sentence: Sequence[int]) -> Floats:
        """(pieces, labels): the sum over its pieces plus `bias` is the label's logit.

        Each sentence goes alone, so that nothing depends on which others are read with it. Together they
        would hardly be read faster.
        """
        hidden = np.asarray(self._encoder.forward_batch([list(sentence)]).last_hidden_state)[0]
        looks = hidden @ self._look
        risen = np.exp(looks - looks.max(axis=0))
        added: Floats = risen / risen.sum(axis=0) * (hidden @ self._say)
        return added


def _spec(weights: Weights, heads: int) -> TransformerEncoderModelSpec:
    """The same weights in the library's form."""
    layers = sum(name.endswith(".qkv") for name in weights)
    encoder = TransformerEncoderSpec(
        layers, heads, pre_norm=False, activation=Activation.GELUSigmoid, layernorm_embedding=True
    )
    encoder.scale_embeddings = False
    words = weights["words"] @ weights["words.widen"]
    encoder.embeddings[0].weight = words
    encoder.position_encodings.encodings = weights["places"]
    _norm(encoder.layernorm_embedding, weights, "embed.norm")
    for n, layer in enumerate(encoder.layer):
        _linear(layer.self_attention.linear[0], weights, f"layer{n}.qkv")
        _linear(layer.self_attention.linear[1], weights, f"layer{n}.out")
        _norm(layer.self_attention.layer_norm, weights, f"layer{n}.norm1")
        _linear(layer.ffn.linear_0, weights, f"layer{n}.up")
        _linear(layer.ffn.linear_1, weights, f"layer{n}.down")
        _norm(layer.ffn.layer_norm, weights, f"layer{n}.norm2")
    spec = TransformerEncoderModelSpec(encoder)
    spec.register_vocabulary([str(n) for n in range(len(words))])
    spec.config.unk_token = "0"  # noqa: S105  (a piece, no password)
    spec.config.layer_norm_epsilon = _EPSILON
    return spec


def _linear(spec: LinearSpec, weights: Weights, name: str) -> None:
    spec.weight, spec.bias = np.ascontiguousarray(weights[name].T), weights[f"{name}.bias"]


def _norm(spec: LayerNormSpec, weights: Weights, name: str) -> None:
    spec.gamma, spec.beta = weights[name], weights[f"{name}.bias"]
