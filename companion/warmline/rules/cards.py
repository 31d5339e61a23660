"""Rules as people read them."""

from collections.abc import Iterable

from warmline.contract import RuleCard
from warmline.rules.schema import Rule

_EXAMPLES = 3
"""So many say what a rule is after; more is a wall of words."""


def rule_cards(rules: Iterable[Rule]) -> list[RuleCard]:
    """A card for each rule, in the same order."""
    return [
        RuleCard(
            id=rule.id,
            label=rule.label,
            severity=rule.severity,
            title=rule.title,
            why=rule.why,
            looks_for=_looks_for(rule),
            source=rule.source.title,
            source_url=rule.source.url,
            instead=_instead(rule),
        )
        for rule in rules
    ]


def _looks_for(rule: Rule) -> list[str]:
    """The words marked in the rule's own examples, each once, however they are written there."""
    words: dict[str, str] = {}
    for mark in rule.marks:
        plain = mark.marked.strip(" ,")
        words.setdefault(plain.lower(), plain)
    return list(words.values())[:_EXAMPLES]


def _instead(rule: Rule) -> list[str]:
    """A rule that finds by itself says what to write only where it has found something: see its examples."""
    written = rule.instead or [mark.instead for mark in rule.marks]
    return [words for words in dict.fromkeys(written) if words][:_EXAMPLES]
