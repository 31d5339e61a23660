"""`warmline stats`: the figures of the statistics page, in the terminal."""

import click

from warmline.cli.storage import key_file_option, open_storage
from warmline.settings import Settings
from warmline.stats_contract import Stats, Week


@click.command()
@key_file_option
def stats(key_file: bool) -> None:
    """Show your own habits, counted. No mail text is ever kept."""
    settings = Settings.from_environment(key_file=key_file)
    if not settings.database.exists():
        click.echo(NOTHING)
        return
    from warmline.reader import Reader  # takes a second that no other command should cost

    titles = {card.id: card.title for card in Reader.load().rule_cards()}
    click.echo(table(open_storage(settings).stats.read(titles=titles)))


NOTHING = "Nothing has been counted yet. Counting begins with the first mail you send with Warmline paired."


def table(found: Stats) -> str:
    """The figures as lines of text."""
    if not found.messages:
        return NOTHING
    lines = [
        f"{_count(found.messages, 'message')}, {_count(found.words, 'word')}",
        f"{_count(found.first, 'mark')} while writing, {found.sent} left when sending",
        f"{_count(found.calls_suggested, 'call')} suggested, {found.calls_inserted} offered in your mail",
        "",
        f"{'week of':<12}{'messages':>9}{'words':>8}{'marks':>7}{'left':>6}{'marks per 1,000 words':>23}",
        *map(_week, found.weeks),
        "",
        f"{'':<34}{'marks':>7}{'left':>6}",
        *(f"{total.label:<34}{total.first:>7}{total.sent:>6}" for total in found.labels),
    ]
    if found.rules:
        lines += ["", *(f"{total.title:<34.33}{total.first:>7}{total.sent:>6}" for total in found.rules)]
    return "\n".join(lines)


def _week(week: Week) -> str:
    rate = f"{1000 * week.first / week.words:.1f}" if week.words else "–"
    return f"{week.monday:<12}{week.messages:>9}{week.words:>8}{week.first:>7}{week.sent:>6}{rate:>23}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
