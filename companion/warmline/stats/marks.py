"""The marks of one message, first seen and left at sending, side by side."""

from collections import Counter
from collections.abc import Iterable

from warmline.contract import Label
from warmline.stats_contract import MarkTally, SentMessage

MarkRow = tuple[Label, str | None, int, int]
"""Label, rule, first, sent."""


def combined(message: SentMessage) -> list[MarkRow]:
    """One row for each label and rule that had a mark at either time."""
    first, sent = _counted(message.first), _counted(message.sent)
    return [
        (label, rule, first[label, rule], sent[label, rule])
        for label, rule in dict.fromkeys([*first, *sent])
        if first[label, rule] or sent[label, rule]
    ]


def _counted(counts: Iterable[MarkTally]) -> Counter[tuple[Label, str | None]]:
    total: Counter[tuple[Label, str | None]] = Counter()
    for count in counts:
        total[count.label, count.rule] += count.count
    return total
