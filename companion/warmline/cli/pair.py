"""`warmline pair`: a line for one more extension."""

import click

from warmline.access.clients import WAITING_SECONDS
from warmline.cli.storage import key_file_option, open_storage
from warmline.settings import Settings


@click.command()
@key_file_option
def pair(key_file: bool) -> None:
    """Show a line that pairs one browser. Works while the companion runs."""
    pairing = open_storage(Settings.from_environment(key_file=key_file)).clients.pair()
    click.echo(
        f"Copy this line to the extension's welcome page within {WAITING_SECONDS // 60} minutes. "
        "It is shown once:",
        err=True,
    )
    click.echo(pairing.line)
