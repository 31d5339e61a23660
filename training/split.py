"""Which trades a model may learn from, and how they are dealt out for cross-validation."""

import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

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
class Fold(Generic[T]):
    """One turn of cross-validation. No trade is in both."""

    learn: tuple[T, ...]
    judge: tuple[T, ...]


def is_held_out(trade: str) -> bool:
    """Whether a trade is only ever reported on. Told by its name alone, so that it never changes."""
    return zlib.adler32(trade.encode()) % ONE_IN == 0


def held_out(corpus: Iterable[T]) -> tuple[T, ...]:
    """The drafts or threads that nothing is fitted, thresholded or chosen on."""
    return tuple(one for one in corpus if is_held_out(one.trade))


def to_learn_from(corpus: Iterable[T]) -> tuple[T, ...]:
    """All others."""
    return tuple(one for one in corpus if not is_held_out(one.trade))


def folds(drafts: Iterable[Draft], *, count: int = 5) -> Iterator[Fold[Draft]]:
    """Cross-validation by trade: each draft is judged once, by what has learnt from other trades."""
    return dealt(drafts, count=count, size=lambda draft: len(draft.sentences))


def dealt(corpus: Iterable[T], *, count: int, size: Callable[[T], int]) -> Iterator[Fold[T]]:
    """The same for drafts or threads.

    Trades are dealt out by size, the largest first to the smallest fold, so that folds are about equal.
    """
    corpus = tuple(corpus)
    fold_of = _deal(corpus, count, size)
    for n in range(count):
        yield Fold(
            learn=tuple(one for one in corpus if fold_of[one.trade] != n),
            judge=tuple(one for one in corpus if fold_of[one.trade] == n),
        )


def _deal(corpus: tuple[T, ...], count: int, size: Callable[[T], int]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for one in corpus:
        sizes[one.trade] = sizes.get(one.trade, 0) + size(one)
    filled = [0] * count
    fold_of = {}
    for trade, whole in sorted(sizes.items(), key=lambda one: (-one[1], one[0])):
        fold_of[trade] = filled.index(min(filled))
        filled[fold_of[trade]] += whole
    return fold_of
