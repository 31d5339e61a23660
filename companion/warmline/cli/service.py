"""`warmline service`: the companion started by the system."""

import os
import sys
from pathlib import Path

import click

from warmline.service.commands import SystemCommands
from warmline.service.here import manager_of
from warmline.service.manager import Manager
from warmline.service.program import Program
from warmline.settings import Settings


@click.group()
@click.pass_context
def service(ctx: click.Context) -> None:
    """Have your system start the companion. With your login, or with your first mail."""
    ctx.obj = this_manager(Settings.from_environment())


@service.command()
@click.option("--dry-run", is_flag=True, help="Show what would be written, and change nothing.")
@click.pass_obj
def install(manager: Manager, dry_run: bool) -> None:
    """Have your system start the companion from now on."""
    for place, text in manager.plan().items():
        click.echo(f"{'Would write' if dry_run else 'Will write'} {place}")
        if dry_run:
            click.echo(f"\n{text}")
    if dry_run:
        return
    manager.install()
    click.echo(f"Done: {manager.name} starts the companion {manager.starts}.")
    click.echo("`warmline pair` shows a line for your browser. `warmline service remove` takes it all back.")


@service.command()
@click.pass_obj
def remove(manager: Manager) -> None:
    """Take back all that `install` did. Your counts, texts and pairings stay."""
    if manager.remove():
        click.echo(f"Done: {manager.name} no longer starts the companion, and nothing of it is left there.")
    else:
        click.echo("There is nothing to remove.")


@service.command()
@click.pass_obj
def status(manager: Manager) -> None:
    """Say whether it is installed and running. Ends with 0 when it is installed, else 1."""
    found = manager.status()
    if not found.installed:
        click.echo("Not installed. `warmline service install` has your system start the companion.")
        sys.exit(1)
    click.echo(f"Installed: {manager.name} starts the companion {manager.starts}.")
    click.echo(_STATES[found.state])


_STATES = {
    "running": "It runs.",
    "waiting": "It does not run now. Its port is held, and the next request starts it.",
    "stopped": "It does not run. `warmline doctor` looks for the reason.",
}


def this_manager(settings: Settings) -> Manager:
    """The service manager of this machine."""
    return manager_of(
        sys.platform,
        home=Path.home(),
        user=os.getuid() if hasattr(os, "getuid") else 0,
        environment=os.environ,
        program=Program.of(settings, python=sys.executable, environment=os.environ),
        commands=SystemCommands(),
    )
