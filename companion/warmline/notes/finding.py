"""What a look at a draft comes to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`note` is the note's id, `saying` which of its sayings fits; `lacks` are the parts that are missing."""

    note: str
    saying: str
    lacks: tuple[str, ...] = ()
