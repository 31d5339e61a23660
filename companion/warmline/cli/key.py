"""`warmline key`: the root key on paper, and back."""

from collections.abc import Callable

import click

from warmline.access.recovery import LINES, lines_of, part_of
from warmline.access.restoring import is_lost, restore
from warmline.access.rootkey import find_root_key
from warmline.cli.storage import agrees_to_key_file, key_file_option, say_what_is_weaker, system_keyring
from warmline.cli.terminal import only_seen
from warmline.errors import WarmlineError
from warmline.settings import Settings

WARNING = (
    "Whoever has this key and a copy of your database can read your statistics, your own texts and your "
    "pairings. See that nobody looks over your shoulder, and that no screen is shared."
)


@click.group()
def key() -> None:
    """Write the key to what is kept on paper, or bring it back."""


@key.command()
def show() -> None:
    """Show the key, to be written down or printed."""
    settings = Settings.from_environment()
    if not only_seen():
        raise WarmlineError("no_terminal", "The key is shown on a terminal only: run this in one, by itself.")
    found = find_root_key(settings, keyring=system_keyring())
    if found is None:
        raise WarmlineError("no_key", "There is no key yet. `warmline serve` makes it when it first starts.")
    click.echo(WARNING, err=True)
    click.confirm("Show the key?", abort=True, err=True)
    click.echo("\nThe key to what Warmline keeps:\n")
    for number, line in enumerate(lines_of(found.secret), start=1):
        click.echo(f"  {number}.  {line}")
    click.echo(
        f"\nKeep it on paper, apart from this machine, and a copy of {settings.database} elsewhere. "
        "`warmline key restore` asks for these lines.\n"
    )


@key.command(name="restore")
@key_file_option
def restore_key(key_file: bool) -> None:
    """Type the key in again. For a new machine, or a lost keyring."""
    settings, keyring = Settings.from_environment(key_file=key_file), system_keyring()
    if not is_lost(settings, keyring=keyring):
        click.echo("The key is in its place. There is nothing to restore.")
        return
    click.echo("Type the four lines of the key. Small letters are fine, hyphens can be left out.")
    typed = [click.prompt(f"Line {number + 1}", value_proc=_part(number)) for number in range(LINES)]
    kept = restore(
        b"".join(typed),
        settings,
        keyring=keyring,
        agrees_to_key_file=agrees_to_key_file,
        agrees_to_replace=_agrees_to_replace,
    )
    if kept is None:
        click.echo("Nothing was changed.")
        return
    click.echo("The key is back, and the database opens.")
    say_what_is_weaker(kept)


def _part(number: int) -> Callable[[str], bytes]:
    def read(line: str) -> bytes:
        try:
            return part_of(number, line)
        except ValueError as error:
            raise click.UsageError(str(error)) from None  # the line is asked for again

    return read


def _agrees_to_replace() -> bool:
    return click.confirm(
        "The keyring holds another key, which does not open this database. Replace it?", err=True
    )
