"""Rules as people read them."""

from collections.abc import Iterable

from warmline.contract import RuleCard
from warmline.rules.schema import Rule


def rule_cards(rules: Iterable[Rule]) -> list[RuleCard]:
    """A card for each rule, in the same order."""
    return [
        RuleCard(
            id=rule.id,
            label=rule.label,
            severity=rule.severity,
            title=rule.title,
            why=rule.why,
            source=rule.source.title,
            source_url=rule.source.url,
        )
        for rule in rules
    ]
