"""Chooses the marks that are shown: many at once read as a scolding, and are not worked through."""

from collections.abc import Sequence

from warmline.contract import Label, Mark, Severity

MOST_SHOWN = 5

_SEVERITIES: tuple[Severity, ...] = ("high", "medium", "low")
_LABELS: tuple[Label, ...] = ("hostile", "condescending", "defensive")
"""Among equals, an attack hurts more than being looked down on, and that more than an excuse."""


def worst(marks: Sequence[Mark], *, most: int = MOST_SHOWN) -> tuple[list[Mark], list[Mark]]:
    """At most so many marks, in the order of the text, and all others, the worst first."""
    ranked = sorted(marks, key=_rank)
    return sorted(ranked[:most], key=lambda mark: mark.start), ranked[most:]


def _rank(mark: Mark) -> tuple[int, int, int]:
    return _SEVERITIES.index(mark.severity), _LABELS.index(mark.label), mark.start
