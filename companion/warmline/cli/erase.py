"""`warmline erase`: everything counted goes."""

import sys

import click

from warmline.cli.storage import key_file_option, open_storage
from warmline.errors import WarmlineError
from warmline.settings import Settings


@click.command()
@key_file_option
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(key_file: bool, yes: bool) -> None:
    """Remove everything that was counted. Pairings stay."""
    settings = Settings.from_environment(key_file=key_file)
    if not settings.database.exists():
        click.echo("There is nothing to erase.")
        return
    if not yes:
        if not sys.stdin.isatty():
            raise WarmlineError("not_asked", "Add --yes to erase without being asked.")
        click.confirm("Erase everything that was counted? This cannot be undone.", abort=True)
    rows = open_storage(settings).stats.erase()
    click.echo(f"Erased: {rows} message{'' if rows == 1 else 's'}.")
