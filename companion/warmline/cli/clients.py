"""`warmline clients`: the paired extensions, listed and revoked."""

from datetime import datetime

import click

from warmline.access.clients import ClientRecord
from warmline.cli.storage import key_file_option, open_storage
from warmline.errors import WarmlineError
from warmline.settings import Settings


@click.group(invoke_without_command=True)
@key_file_option
@click.pass_context
def clients(ctx: click.Context, key_file: bool) -> None:
    """List the paired browsers, or revoke one."""
    ctx.obj = Settings.from_environment(key_file=key_file)
    if ctx.invoked_subcommand is None:
        _list(ctx.obj)


@clients.command()
@click.argument("client_id", metavar="ID")
@click.pass_obj
def revoke(settings: Settings, client_id: str) -> None:
    """Turn away the browser with this ID from now on."""
    if not settings.database.exists() or not open_storage(settings).clients.revoke(client_id):
        raise WarmlineError("no_such_client", "No paired browser has this ID. `warmline clients` lists them.")
    click.echo("It is turned away from now on. `warmline pair` makes a line to pair it again.")


def _list(settings: Settings) -> None:
    records = open_storage(settings).clients.current() if settings.database.exists() else []
    if not records:
        click.echo("No browser is paired yet. `warmline pair` shows a line for one.")
    for record in records:
        click.echo(f"{record.id}  {_standing(record)}")


def _standing(record: ClientRecord) -> str:
    if record.origin is None:
        return f"waits for its first use, made {_when(record.created_at)}"
    seen = "" if record.seen_at is None else f", last seen {_when(record.seen_at)}"
    return f"{record.origin}, paired {_when(record.created_at)}{seen}"


def _when(seconds: int) -> str:
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")
