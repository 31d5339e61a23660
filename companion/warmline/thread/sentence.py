"""A sentence of a message."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the writer's own, at code points `[start, end)`. `norms`: its words' normal forms."""

    start: int
    end: int
    norms: tuple[str, ...]
