"""`warmline rules`: what is looked for in a draft."""

from collections.abc import Iterator, Sequence
from typing import get_args

import click

from warmline.cli.printed import json_of
from warmline.contract import Label, RuleCard, RuleCards


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the rules as JSON.")
def rules(as_json: bool) -> None:
    """List the tone rules. Each with what it can read as, why, and who says so."""
    # These take half a second that no other command should cost.
    from warmline.rules.cards import rule_cards
    from warmline.rules.loader import bundled_rules, load_rules

    cards = rule_cards(load_rules(bundled_rules()))
    if as_json:
        click.echo(json_of(RuleCards(rules=cards)))
    else:
        for line in _page(cards):
            click.echo(line)


def _page(cards: Sequence[RuleCard]) -> Iterator[str]:
    from warmline.cli.render_text import page_width, paragraph

    width = page_width()
    for label in get_args(Label):
        of_label = [card for card in cards if card.label == label]
        yield click.style(f"Can read as {label}: {len(of_label)} rules", bold=True)
        for card in of_label:
            yield ""
            yield f"  {card.title}  ({card.id}, {card.severity})"
            yield from paragraph(card.why, width=width, indent="    ")
            yield from paragraph(f"Source: {card.source} {card.source_url or ''}", width=width, indent="    ")
        yield ""
