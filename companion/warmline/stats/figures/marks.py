"""Marks by label and by rule, and notes."""

from collections.abc import Iterable, Mapping
from typing import get_args

from warmline.contract import Label, RuleCard
from warmline.stats.columns import Columns, Notes
from warmline.stats.figures.choice import Choice, totals
from warmline.stats_contract import LabelTotal, NoteTotal, RuleTotal

_EXPLAINED = 10
"""For so many rules, the most frequent ones, other ways to say it are given."""


def rules(columns: Columns, choice: Choice, *, cards: Mapping[str, RuleCard]) -> list[RuleTotal]:
    """Those that marked anything, and what was found without a rule, the most frequent first."""
    marks, written = columns.marks, columns.messages.written
    chosen = choice.marks & choice.messages[marks.message]
    own = chosen & written[marks.message]
    size = len(marks.kinds)
    sent = totals(marks.kind[chosen], marks.sent[chosen], size)
    of_own = [
        totals(marks.kind[own], counts[own], size)
        for counts in (marks.first, marks.sent, marks.applied, marks.ignored, marks.switched_off)
    ]
    found = sorted(
        (
            (label, rule or None, *map(int, counts))
            for (label, rule), *counts in zip(marks.kinds, sent, *of_own, strict=True)
            if any(counts)
        ),
        key=lambda row: (-_frequency(*row[2:5]), row[0], row[1] or ""),
    )
    return [_total(*row, card=cards.get(row[1] or ""), place=place) for place, row in enumerate(found)]


def _frequency(sent: int, first: int, left: int) -> int:
    """How often it came up: at first where that is known, and else in what was sent."""
    return first + sent - left


def _total(
    label: Label,
    rule: str | None,
    sent: int,
    first: int,
    left: int,
    applied: int,
    ignored: int,
    switched_off: int,
    *,
    card: RuleCard | None,
    place: int,
) -> RuleTotal:
    return RuleTotal(
        label=label,
        rule=rule,
        title=card.title if card else rule or f"Other {label} wordings",
        why=card.why if card else "",
        instead=card.instead if card and place < _EXPLAINED else [],
        sent=sent,
        first=first,
        left=left,
        applied=applied,
        ignored=ignored,
        switched_off=switched_off,
    )


def labels(rules: Iterable[RuleTotal], *, only: Label | None) -> list[LabelTotal]:
    """Every label, those without a mark too, or the one that was asked for."""
    found = list(rules)
    return [
        LabelTotal(
            label=label,
            sent=sum(rule.sent for rule in found if rule.label == label),
            first=sum(rule.first for rule in found if rule.label == label),
            left=sum(rule.left for rule in found if rule.label == label),
        )
        for label in ([only] if only else get_args(Label))
    ]


def notes(found: Iterable[Notes], choice: Choice) -> list[NoteTotal]:
    """Those that were shown, the most frequent first."""
    all_notes = (
        NoteTotal(id=note.id, shown=int(chosen.sum()), followed=int((chosen & note.followed).sum()))
        for note in found
        for chosen in [choice.messages[note.message]]
    )
    return sorted((note for note in all_notes if note.shown), key=lambda note: (-note.shown, note.id))
