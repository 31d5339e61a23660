"""What a check says."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: what was measured, and what it must be; `limit` is empty where nothing must."""

    name: str
    value: str
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """The figures of a check, and a sentence for each thing that has to be mended."""

    figures: tuple[Figure, ...]
    wrong: tuple[str, ...]
