"""`warmline erase`: all that is kept of sent messages goes, with the user's own texts, or a part of it."""

import sys
from datetime import date

import click

from warmline.cli.choosing import Address, Day
from warmline.cli.storage import key_file_option, open_storage
from warmline.errors import WarmlineError
from warmline.settings import Settings
from warmline.stats_contract import Erasure


@click.command()
@key_file_option
@click.option(
    "--with",
    "correspondent",
    type=Address(),
    help="Only messages that went to this address, also to others besides.",
)
@click.option("--before", type=Day(), help="Only messages sent before this day.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(key_file: bool, correspondent: str | None, before: date | None, yes: bool) -> None:
    """Remove what is kept of your messages and texts. All of it, or a part; pairings stay."""
    erasure = Erasure(correspondent=correspondent, before=before)
    settings = Settings.from_environment(key_file=key_file)
    if not settings.database.exists():
        click.echo("There is nothing to erase.")
        return
    if not yes:
        if not sys.stdin.isatty():
            raise WarmlineError("not_asked", "Add --yes to erase without being asked.")
        click.confirm(f"Erase {_meant(erasure)}? This cannot be undone.", abort=True)
    storage = open_storage(settings)
    erased = [_count(storage.stats.erase(erasure), "message")]
    if erasure == Erasure():
        erased.append(_count(storage.snippets.erase(), "text"))
    click.echo(f"Erased: {', '.join(erased)}.")


def _meant(erasure: Erasure) -> str:
    if erasure == Erasure():
        return "all that is kept of your sent messages, and your own texts"
    to = f" to {erasure.correspondent}" if erasure.correspondent else ""
    before = f" before {erasure.before}" if erasure.before else ""
    return f"what is kept of your messages{to}{before}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
