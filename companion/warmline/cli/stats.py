"""`warmline stats`: the figures of the statistics page, in the terminal."""

import click

from warmline.cli.storage import key_file_option, open_storage, say_what_is_weaker
from warmline.rules.cards import rule_cards
from warmline.rules.loader import bundled_rules, load_rules
from warmline.settings import Settings
from warmline.stats_contract import Stats, StatsQuestion, Week


@click.command()
@key_file_option
def stats(key_file: bool) -> None:
    """Show your own habits, counted. No mail text is ever kept."""
    settings = Settings.from_environment(key_file=key_file)
    if not settings.database.exists():
        click.echo(NOTHING)
        return
    storage = open_storage(settings)
    say_what_is_weaker(storage)
    cards = {card.id: card for card in rule_cards(load_rules(bundled_rules()))}
    click.echo(table(storage.stats.read(StatsQuestion(), cards=cards)))


NOTHING = "Nothing has been counted yet. Counting begins with the first mail you send with Warmline paired."


def table(found: Stats) -> str:
    """The figures as lines of text."""
    if not found.messages:
        return NOTHING
    lines = [
        f"{_count(found.messages, 'message')}, {_count(found.words, 'word')}",
        f"{_count(found.first, 'mark')} while writing, {found.left} left when sending",
        f"{_count(found.calls.suggested, 'call')} suggested, {found.calls.offered.threads} offered",
        "",
        f"{'week of':<12}{'messages':>9}{'words':>8}{'marks':>7}{'left':>6}{'marks per 1,000 words':>23}",
        *map(_week, found.weeks),
        "",
        f"{'':<34}{'marks':>7}{'left':>6}",
        *(f"{total.label:<34}{total.first:>7}{total.left:>6}" for total in found.labels),
    ]
    if found.rules:
        lines += ["", *(f"{total.title:<34.33}{total.first:>7}{total.left:>6}" for total in found.rules)]
    return "\n".join(lines)


def _week(week: Week) -> str:
    rate = f"{1000 * week.sent / week.words:.1f}" if week.words else "–"
    return f"{week.monday!s:<12}{week.messages:>9}{week.words:>8}{week.first:>7}{week.left:>6}{rate:>23}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
