"""What could not be read, said without a word of any mail."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Skipped:
    """`start` is the byte of the file at which the mail begins, or None for the file as a whole."""

    file: Path
    start: int | None
    reason: str
