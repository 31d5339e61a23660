"""`warmline doctor`: what is well, what is not, and what to do."""

import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from warmline.access.systemkeyring import SystemKeyring
from warmline.cli.render_text import page_width, paragraph
from warmline.cli.service import this_manager
from warmline.cli.storage import key_file_option
from warmline.doctor.examine import Checked, examine
from warmline.doctor.finding import State
from warmline.doctor.public import Public
from warmline.doctor.table import checks_of
from warmline.settings import PORT, Settings

_COLOURS: dict[State, str] = {"ok": "green", "look": "yellow", "broken": "red"}
_INDENT = 18


@click.command()
@key_file_option
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    default=PORT,
    show_default=True,
    help="As `warmline serve` has it.",
)
def doctor(key_file: bool, as_json: bool, port: int) -> None:
    """Look whether all is well, and say what to do where it is not. Changes nothing.

    What it prints can be shown to anybody: there is no address, name, key or word of a mail in it.

    Ends with 0 when all is well, 1 when something wants attention.
    """
    settings = Settings.from_environment(port=port, key_file=key_file)
    home = Path.home()
    checks = checks_of(
        settings,
        keyring=SystemKeyring(),
        manager=lambda: this_manager(settings),
        home=home,
        now=time.time(),
    )
    public = Public.of(settings, home=home, environment=os.environ)
    found: list[Checked] = []
    for checked in examine(checks, public=public):
        found.append(checked)
        if not as_json:
            for line in lines(checked, width=page_width()):
                click.echo(line)
    well = all(checked.finding.state == "ok" for checked in found)
    click.echo(_json(found, well=well) if as_json else f"\n{_sum(found)}")
    sys.exit(0 if well else 1)


def lines(checked: Checked, *, width: int) -> Iterator[str]:
    """A finding as lines of at most `width` columns."""
    finding = checked.finding
    head = f"{click.style(f'{finding.state:<8}', fg=_COLOURS[finding.state])}{checked.check:<10}"
    said = list(paragraph(finding.says, width=width, indent=" " * _INDENT))
    yield head + said[0].removeprefix(" " * _INDENT)
    yield from said[1:]
    if finding.todo:
        yield from paragraph(f"→ {finding.todo}", width=width, indent=" " * _INDENT)


def _sum(found: Sequence[Checked]) -> str:
    number = sum(checked.finding.state != "ok" for checked in found)
    if not number:
        return "All is well."
    return f"{number} {'thing wants' if number == 1 else 'things want'} attention."


def _json(found: Sequence[Checked], *, well: bool) -> str:
    findings = [{"check": checked.check, **asdict(checked.finding)} for checked in found]
    return json.dumps({"ok": well, "findings": findings}, ensure_ascii=False, indent=2)
