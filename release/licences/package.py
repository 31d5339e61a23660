"""What is told of a package."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Package:
    """`licence`: in SPDX's words, or None where it is not known.

    `brought_by`: the packages that we ask for ourselves and that need it, itself among them.
    """

    name: str
    version: str
    licence: str | None
    brought_by: tuple[str, ...]
