"""`warmline stats`: the figures of the statistics page, in the terminal."""

from datetime import date

import click

from warmline.cli.choosing import Address, Day
from warmline.cli.printed import json_of
from warmline.cli.storage import key_file_option, open_storage, say_what_is_weaker
from warmline.contract import Label
from warmline.settings import Settings
from warmline.stats_contract import Stats, StatsQuestion

NOTHING = "Nothing has been counted yet. Counting begins with the first mail you send with Warmline paired."
NONE_OF_THESE = "No message that is kept is from these days and to this person."


@click.command()
@key_file_option
@click.option("--since", type=Day(), help="Only messages from this day on.")
@click.option("--until", type=Day(), help="Only messages up to this day.")
@click.option("--with", "correspondent", type=Address(), help="Only messages that went to this address.")
@click.option(
    "--label", type=click.Choice(["defensive", "condescending", "hostile"]), help="Only these marks."
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def stats(
    key_file: bool,
    since: date | None,
    until: date | None,
    correspondent: str | None,
    label: Label | None,
    as_json: bool,
) -> None:
    """Show your own habits, counted. No mail text is ever kept."""
    settings = Settings.from_environment(key_file=key_file)
    if not settings.database.exists():
        click.echo(NOTHING)
        return
    # These take half a second that no other command should cost.
    from warmline.rules.cards import rule_cards
    from warmline.rules.loader import bundled_rules, load_rules

    storage = open_storage(settings)
    say_what_is_weaker(storage)
    question = StatsQuestion(since=since, until=until, correspondent=correspondent, label=label)
    cards = {card.id: card for card in rule_cards(load_rules(bundled_rules()))}
    found = storage.stats.read(question, cards=cards)
    click.echo(json_of(found) if as_json else "\n".join(_lines(found, correspondent)))


def _lines(found: Stats, correspondent: str | None) -> list[str]:
    from warmline.cli.render_stats import page
    from warmline.cli.render_text import page_width

    if not found.kept.messages:
        return [NOTHING]
    if not found.messages:
        return [NONE_OF_THESE]
    return list(page(found, correspondent=correspondent, width=page_width()))[:-1]
