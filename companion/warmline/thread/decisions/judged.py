"""A judgement and its reason."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Judged(Generic[T]):
    """`why` is one plain sentence that names what in the thread shows it."""

    value: T
    why: str
