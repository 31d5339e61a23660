"""`warmline erase`: everything counted goes, and the user's own texts."""

import sys

import click

from warmline.cli.storage import key_file_option, open_storage
from warmline.errors import WarmlineError
from warmline.settings import Settings
from warmline.stats_contract import Erasure


@click.command()
@key_file_option
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(key_file: bool, yes: bool) -> None:
    """Remove everything that was counted, and your own texts. Pairings stay."""
    settings = Settings.from_environment(key_file=key_file)
    if not settings.database.exists():
        click.echo("There is nothing to erase.")
        return
    if not yes:
        if not sys.stdin.isatty():
            raise WarmlineError("not_asked", "Add --yes to erase without being asked.")
        click.confirm("Erase all that was counted, and your own texts? This cannot be undone.", abort=True)
    storage = open_storage(settings)
    messages, texts = storage.stats.erase(Erasure()), storage.snippets.erase()
    click.echo(f"Erased: {_count(messages, 'message')}, {_count(texts, 'text')}.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
