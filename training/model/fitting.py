"""Fits the encoder to labelled sentences."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from training.corpus import Draft, Sentence
from training.model.beginning import beginning
from training.model.encoder import OUTPUTS, Encoder
from training.model.rounding import round_while_fitting, settle
from training.model.skimming import Skim, fit_skim
from warmline.tone.model.opinion import LABELS
from warmline.tone.model.pieces import PieceCutter


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """Everything a fit depends on besides the corpus. `layers` are those kept of the encoder's six.

    Matrix products are reckoned in `precision`: newer processors do that several times as fast in bfloat16.
    """

    vocabulary: int = 6_000
    rank: int = 96
    layers: tuple[int, ...] = (0, 1, 2, 3, 4, 5)
    heads: int = 12
    dropout: float = 0.1
    rounds: int = 2
    at_once: int = 32
    pace: float = 1.5e-4
    head_pace: float = 1.5e-3
    decay: float = 0.01
    precision: torch.dtype = torch.bfloat16
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Fitted:
    """A model, the first look that spares it work, and the word pieces that both know."""

    encoder: Encoder
    skim: Skim
    vocabulary: list[str]


def sentences_of(drafts: Sequence[Draft]) -> list[Sentence]:
    """All labelled sentences, in order."""
    return [sentence for draft in drafts for sentence in draft.sentences]


def truth(sentences: Sequence[Sentence]) -> Tensor:
    """(sentences, OUTPUTS): each label, and whether there is any, as 0 and 1: what the encoder should say."""
    rows = [[label in sentence.labels for label in LABELS] for sentence in sentences]
    return torch.tensor([[*row, any(row)] for row in rows], dtype=torch.float32)


def fit(drafts: Sequence[Draft], recipe: Recipe, *, say: Callable[[str], None]) -> Fitted:
    """The same drafts and recipe on the same machine give the same model."""
    torch.manual_seed(recipe.seed)
    torch.use_deterministic_algorithms(True)
    torch.set_flush_denormal(True)
    dice = random.Random(recipe.seed)  # noqa: S311  (an order of reading, no secret)
    sentences = sentences_of(drafts)
    start = beginning((sentence.text for sentence in sentences), size=recipe.vocabulary)
    encoder = Encoder(
        start, layers=recipe.layers, rank=recipe.rank, heads=recipe.heads, dropout=recipe.dropout
    )
    round_while_fitting(encoder)
    cutter = PieceCutter(start.vocabulary)
    cut, labels = [cutter.cut(sentence.text).ids for sentence in sentences], truth(sentences)
    steps = recipe.rounds * -(-len(cut) // recipe.at_once)
    optimiser = torch.optim.AdamW(
        [
            {"params": encoder.head.parameters(), "lr": recipe.head_pace},
            {"params": [p for name, p in encoder.named_parameters() if not name.startswith("head")]},
        ],
        lr=recipe.pace,
        weight_decay=recipe.decay,
        fused=True,
    )
    pace = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [recipe.head_pace, recipe.pace], total_steps=steps, pct_start=0.1, anneal_strategy="linear"
    )
    encoder.train()
    for round_ in range(recipe.rounds):
        lost = 0.0
        for rows in _mixed(cut, recipe.at_once, dice):
            with torch.autocast("cpu", recipe.precision):
                said = encoder(*together([cut[n] for n in rows]))
            loss = functional.binary_cross_entropy_with_logits(said.float(), labels[rows])
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            pace.step()
            lost += loss.item() * len(rows)
        say(f"  round {round_ + 1} of {recipe.rounds}: loss {lost / len(cut):.4f}")
    settle(encoder)
    encoder.eval()
    return Fitted(encoder, fit_skim(drafts, start.vocabulary), start.vocabulary)


def logits(fitted: Fitted, sentences: Sequence[Sentence], *, at_once: int = 64) -> Tensor:
    """(sentences, OUTPUTS), as the encoder gives them."""
    cutter = PieceCutter(fitted.vocabulary)
    cut = [cutter.cut(sentence.text).ids for sentence in sentences]
    order = sorted(range(len(cut)), key=lambda n: len(cut[n]))
    found = torch.empty(len(cut), OUTPUTS)
    with torch.no_grad():
        for first in range(0, len(order), at_once):
            rows = order[first : first + at_once]
            found[rows] = fitted.encoder(*together([cut[n] for n in rows]))
    return found


def together(cut: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Sentences of pieces as one array, filled up, and where it is not."""
    lengths = torch.tensor([len(pieces) for pieces in cut])
    there = torch.arange(int(lengths.max()))[None, :] < lengths[:, None]
    filled = torch.zeros(there.shape, dtype=torch.long)
    filled[there] = torch.tensor([piece for pieces in cut for piece in pieces])
    return filled, there


def _mixed(cut: Sequence[Sequence[int]], at_once: int, dice: random.Random) -> Iterator[list[int]]:
    """All rows in random order, in groups of about equal length: little is filled up."""
    order = list(range(len(cut)))
    dice.shuffle(order)
    groups = []
    for first in range(0, len(order), at_once * 20):
        near = sorted(order[first : first + at_once * 20], key=lambda n: len(cut[n]))
        groups += [near[n : n + at_once] for n in range(0, len(near), at_once)]
    dice.shuffle(groups)
    yield from groups
