"""`warmline snippets`: the user's own texts, in the terminal."""

import click

from warmline.cli.printed import lines
from warmline.cli.storage import key_file_option, open_storage
from warmline.settings import Settings
from warmline.snippets.starting import starting_snippets


@click.command()
@key_file_option
def snippets(key_file: bool) -> None:
    """Print your own texts. You change them in the extension's options."""
    settings = Settings.from_environment(key_file=key_file)
    kept = open_storage(settings).snippets.read() if settings.database.exists() else starting_snippets()
    if not kept:
        click.echo("You have removed all your texts. The extension's options bring back those to start from.")
    for snippet in kept:
        click.echo(f"{click.style(lines(snippet.title), bold=True)}\n{lines(snippet.text)}\n")
