"""Which trades a model may learn from, and how they are dealt out for cross-validation."""

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from training.corpus import Draft

ONE_IN = 6
"""One trade in so many, about, is held out: the trades a model has never seen are what users bring."""


class OfTrade(Protocol):
    """A draft or a thread."""

    @property
    def trade(self) -> str:
        """Whose mail it is."""


T = TypeVar("T", bound=OfTrade)


@dataclass(frozen=True, slots=True)
class Fold:
    """One turn of cross-validation. No trade is in both."""

    learn: tuple[Draft, ...]
    judge: tuple[Draft, ...]


def is_held_out(trade: str) -> bool:
    """Whether a trade is only ever reported on. Told by its name alone, so that it never changes."""
    return zlib.adler32(trade.encode()) % ONE_IN == 0


def held_out(corpus: Iterable[T]) -> tuple[T, ...]:
    """The drafts or threads that nothing is fitted, thresholded or chosen on."""
    return tuple(one for one in corpus if is_held_out(one.trade))


def to_learn_from(corpus: Iterable[T]) -> tuple[T, ...]:
    """All others."""
    return tuple(one for one in corpus if not is_held_out(one.trade))


def folds(drafts: Iterable[Draft], *, count: int = 5) -> Iterator[Fold]:
    """Cross-validation by trade: each draft is judged once, by what has learnt from other trades.

    Trades are dealt out by size, the largest first to the smallest fold, so that folds are about equal.
    """
    drafts = tuple(drafts)
    fold_of = _deal(drafts, count)
    for n in range(count):
        yield Fold(
            learn=tuple(draft for draft in drafts if fold_of[draft.trade] != n),
            judge=tuple(draft for draft in drafts if fold_of[draft.trade] == n),
        )


def _deal(drafts: tuple[Draft, ...], count: int) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for draft in drafts:
        sizes[draft.trade] = sizes.get(draft.trade, 0) + len(draft.sentences)
    filled = [0] * count
    fold_of = {}
    for trade, size in sorted(sizes.items(), key=lambda one: (-one[1], one[0])):
        fold_of[trade] = filled.index(min(filled))
        filled[fold_of[trade]] += size
    return fold_of
