"""What a rule finds in a sentence."""

from dataclasses import dataclass

from warmline.contract import Severity
from warmline.rules.schema import Rule

_RANK: dict[Severity, int] = {"low": 0, "medium": 1, "high": 2}


@dataclass(frozen=True, slots=True)
class Found:
    """Words of a sentence that `rule` marks. `start` and `end` count code points from the sentence's start.

    Each of `instead` can stand in place of the words.
    """

    start: int
    end: int
    rule: Rule
    instead: tuple[str, ...]


def without_overlaps(found: list[Found]) -> tuple[Found, ...]:
    """Of findings that overlap only the most severe stays, among equals the longest; sorted by place."""
    kept: list[Found] = []
    taken = bytearray(max((one.end for one in found), default=0))
    for one in sorted(found, key=lambda f: (-_RANK[f.rule.severity], f.start - f.end, f.start, f.rule.id)):
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            kept.append(one)
    return tuple(sorted(kept, key=lambda f: f.start))
