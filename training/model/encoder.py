"""The model as torch fits it. `warmline.tone.model.network` reads the same weights forwards in numpy."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.model.beginning import Beginning
from warmline.tone.model.pieces import MOST_PIECES

OUTPUTS = 4
"""defensive, condescending, hostile, any of them."""
_RARE = -2.0
"""Log-odds that an output starts from: most sentences have no label."""


class Layer(nn.Module):
    """One of BERT's layers, with the quick GELU."""

    def __init__(self, weights: dict[str, Tensor], *, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.drop = heads, nn.Dropout(dropout)
        parts = [f"attention.self.{name}" for name in ("query", "key", "value")]
        self.qkv = _linear(
            torch.cat([weights[f"{part}.weight"] for part in parts]),
            torch.cat([weights[f"{part}.bias"] for part in parts]),
        )
        self.out = _linear(weights["attention.output.dense.weight"], weights["attention.output.dense.bias"])
        self.norm1 = _norm(weights, "attention.output.LayerNorm")
        self.up = _linear(weights["intermediate.dense.weight"], weights["intermediate.dense.bias"])
        self.down = _linear(weights["output.dense.weight"], weights["output.dense.bias"])
        self.norm2 = _norm(weights, "output.LayerNorm")

    def forward(self, hidden: Tensor, there: Tensor) -> Tensor:
        """`hidden` (sentences, pieces, width); `there` (sentences, pieces) is false where a row is padded."""
        sentences, pieces, width = hidden.shape
        together = self.qkv(hidden).view(sentences, pieces, 3, self.heads, -1)
        query, key, value = together.permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(
            query, key, value, attn_mask=there[:, None, None, :]
        ).transpose(1, 2)
        hidden = self.norm1(hidden + self.drop(self.out(mixed.reshape(sentences, pieces, width))))
        inner = self.up(hidden)
        gated: Tensor = self.down(inner * torch.sigmoid(1.702 * inner))
        normed: Tensor = self.norm2(hidden + self.drop(gated))
        return normed


class Head(nn.Module):
    """Each output looks at the pieces in its own way and adds up what they say, so that it can tell why."""

    def __init__(self, width: int, *, outputs: int) -> None:
        super().__init__()
        self.look = nn.Linear(width, outputs, bias=False)
        self.say = nn.Linear(width, outputs, bias=False)
        self.bias = nn.Parameter(torch.full((outputs,), _RARE))

    def forward(self, hidden: Tensor, there: Tensor) -> Tensor:
        """Logits (sentences, outputs)."""
        share = self.look(hidden).masked_fill(~there[..., None], -1e4).softmax(dim=1)
        logits: Tensor = (share * self.say(hidden)).sum(dim=1) + self.bias
        return logits


class Encoder(nn.Module):
    """Pieces in, logits out."""

    def __init__(
        self, start: Beginning, *, layers: Sequence[int], rank: int, heads: int, dropout: float
    ) -> None:
        super().__init__()
        width = start.embeddings.shape[1]
        narrow, widen = _factors(start, rank)
        self.words = nn.Embedding.from_pretrained(narrow, freeze=False)
        self.widen = _linear(widen, None)
        places = start.weights["embeddings.position_embeddings.weight"][:MOST_PIECES]
        kind = start.weights["embeddings.token_type_embeddings.weight"][0]
        self.places = nn.Parameter(places + kind)
        self.norm = _norm(start.weights, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(
            Layer(_under(start.weights, f"encoder.layer.{n}."), heads=heads, dropout=dropout) for n in layers
        )
        self.head = Head(width, outputs=OUTPUTS)
        self.drop = nn.Dropout(dropout)

    def forward(self, pieces: Tensor, there: Tensor) -> Tensor:
        """Logits (sentences, OUTPUTS)."""
        hidden = self.drop(self.norm(self.widen(self.words(pieces)) + self.places[: pieces.shape[1]]))
        for layer in self.layers:
            hidden = layer(hidden, there)
        logits: Tensor = self.head(self.drop(hidden), there)
        return logits


def _factors(start: Beginning, rank: int) -> tuple[Tensor, Tensor]:
    """The embeddings as a narrow table times a wide matrix, exact where pieces are frequent."""
    weight = (start.counts + 1).sqrt()[:, None]
    left, size, right = torch.linalg.svd(start.embeddings * weight, full_matrices=False)
    return (left[:, :rank] * size[:rank]) / weight, right[:rank].T.contiguous()


def _under(weights: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): value for name, value in weights.items() if name.startswith(prefix)}


def _linear(weight: Tensor, bias: Tensor | None) -> nn.Linear:
    made = nn.Linear(weight.shape[1], weight.shape[0], bias=bias is not None)
    made.weight = nn.Parameter(weight.clone())
    if bias is not None:
        made.bias = nn.Parameter(bias.clone())
    return made


def _norm(weights: dict[str, Tensor], name: str) -> nn.LayerNorm:
    made = nn.LayerNorm(weights[f"{name}.weight"].shape[0], eps=1e-12)
    made.weight = nn.Parameter(weights[f"{name}.weight"].clone())
    made.bias = nn.Parameter(weights[f"{name}.bias"].clone())
    return made
