"""The command `warmline`: all commands, and how errors reach the person at the terminal."""

import os
from typing import Any

import click

from warmline.cli.check import check
from warmline.cli.clients import clients
from warmline.cli.doctor import doctor
from warmline.cli.erase import erase
from warmline.cli.export import export
from warmline.cli.extension import extension
from warmline.cli.import_mail import import_mail
from warmline.cli.key import key
from warmline.cli.pair import pair
from warmline.cli.printed import lines
from warmline.cli.rules import rules
from warmline.cli.serve import serve
from warmline.cli.service import service
from warmline.cli.snippets import snippets
from warmline.cli.stats import stats
from warmline.errors import WarmlineError


class PlainErrors(click.Group):
    """Says what is wrong on standard error and ends with 2; no traceback for what a person can mend."""

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command."""
        try:
            return super().invoke(ctx)
        except WarmlineError as error:
            click.echo(f"warmline: {lines(error.message)}", err=True)
            ctx.exit(2)


@click.group(cls=PlainErrors)
@click.version_option(package_name="warmline", message="warmline %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """See how a mail to a client can read before you send it. Nothing leaves your machine."""
    if os.environ.get("NO_COLOR"):  # https://no-color.org
        ctx.color = False


for command in (
    serve,
    pair,
    clients,
    check,
    import_mail,
    rules,
    snippets,
    stats,
    export,
    erase,
    key,
    extension,
    service,
    doctor,
):
    main.add_command(command)
