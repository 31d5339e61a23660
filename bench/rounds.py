"""Everybody in turn, so that whatever else the machine does falls on all alike."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
P = TypeVar("P")


def in_turn(readers: Sequence[T], passages: Iterable[P]) -> Iterator[tuple[P, T]]:
    """Each passage with every reader before the next one. Whoever came first comes last the next time."""
    for number, passage in enumerate(passages):
        first = number % len(readers)
        for reader in (*readers[first:], *readers[:first]):
            yield passage, reader
