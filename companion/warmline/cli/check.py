"""`warmline check`: reads drafts and threads in the terminal, without a running companion."""

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import click

from warmline.cli.inputs import read_input, situation_of
from warmline.cli.lines import read_lines
from warmline.cli.printed import file_name, json_of
from warmline.contract import Reading, Situation
from warmline.errors import WarmlineError
from warmline.mail.addresses import own_addresses
from warmline.settings import Settings

if TYPE_CHECKING:
    from warmline.reader import Reader

_STANDARD_INPUT = "-"
Answer = Callable[[str | None, Situation], int]
"""Prints what there is to say of one input, headed by its name if it has one. Gives the exit status."""


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE ...]")
@click.option("--json", "as_json", is_flag=True, help="Print each reading as JSON, one a line.")
@click.option("--jsonl", is_flag=True, help="Take one situation a line, and print one reading a line.")
@click.option("--sheet", is_flag=True, help="Print the call sheet of a thread, as Markdown.")
@click.option(
    "--me", multiple=True, metavar="ADDRESS", help="An address of yours; may be given more than once."
)
def check(files: tuple[str, ...], as_json: bool, jsonl: bool, sheet: bool, me: tuple[str, ...]) -> None:
    """Read a draft, and the thread it answers.

    FILE is a draft (.txt), a mail (.eml), a thread (.mbox) or a situation (.json). Without one, standard
    input is read. Nothing leaves your machine.

    Ends with 0 when there is nothing to say, 1 when there is, 2 when something could not be read; with
    --jsonl 0, or 1 when a line could not be read; with --sheet 0, or 2.
    """
    own = own_addresses(me, environment=os.environ, config_dir=Settings.from_environment().config_dir)
    from warmline.reader import Reader  # takes a second that no other command should cost

    reader = Reader.load()
    if not files and sys.stdin.isatty():
        click.echo("Type or paste your draft, then press Ctrl-D.", err=True)
    names = files or (_STANDARD_INPUT,)
    if jsonl:
        sys.exit(_check_lines(names, own, reader))
    answer = partial(_sheet, reader=reader) if sheet else partial(_reading, reader=reader, as_json=as_json)
    sys.exit(_check_files(names, own, answer))


def _check_lines(names: Sequence[str], me: Sequence[str], reader: "Reader") -> int:
    failed = False
    for name in names:
        for answer in read_lines(name, me=me, reader=reader):
            failed |= not isinstance(answer, Reading)
            click.echo(json_of(answer))
    return int(failed)


def _check_files(names: Sequence[str], me: Sequence[str], answer: Answer) -> int:
    """The worst of the exit statuses."""
    worst = 0
    for name in names:
        try:
            situation = situation_of(name, read_input(name), me=me)
            status = answer(name if len(names) > 1 else None, situation)
        except WarmlineError as error:
            shown = "standard input" if name == _STANDARD_INPUT else file_name(name)
            click.echo(f"warmline: {shown}: {error.message}", err=True)
            status = 2
        worst = max(worst, status)
    return worst


def _reading(name: str | None, situation: Situation, *, reader: "Reader", as_json: bool) -> int:
    reading = reader.read(situation)
    if as_json:
        click.echo(json_of(reading))
    else:
        _show(name, situation, reading)
    return int(_says_something(reading))


def _sheet(name: str | None, situation: Situation, *, reader: "Reader") -> int:
    from warmline.cli.render_sheet import sheet_page

    if situation.thread is None or not situation.thread.messages:
        raise WarmlineError(
            "no_thread", "There is no thread in this. Give an .mbox file with the mails of one."
        )
    for line in sheet_page(situation.thread, reader.papers(situation.thread)):
        click.echo(line)
    if name is not None:
        click.echo()
    return 0


def _show(name: str | None, situation: Situation, reading: Reading) -> None:
    from warmline.cli.render import page
    from warmline.cli.render_text import page_width

    if name is not None:
        click.echo(f"{file_name(name)}\n")
    for line in page(situation, reading, width=page_width()):
        click.echo(line)
    if name is not None:
        click.echo()


def _says_something(reading: Reading) -> bool:
    marked = reading.draft is not None and bool(reading.draft.marks or reading.draft.notes)
    return marked or (
        reading.thread is not None and (reading.thread.escalating or reading.thread.call.suggest)
    )
