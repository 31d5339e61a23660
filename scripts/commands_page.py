"""Writes every command and option into docs/commands.md, from what `--help` says, for `scripts/generate`.

Takes the page as it is and where it is to be written.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from training.page import table, with_part
from warmline.cli.main import main


def commands(group: click.Group, name: str = "warmline") -> Iterator[tuple[click.Command, click.Context]]:
    """Each command in the order of the help, its parts behind it."""
    outer = click.Context(group, info_name=name)
    for part in group.list_commands(outer):
        command = group.commands[part]
        yield command, click.Context(command, info_name=f"{name} {part}")
        if isinstance(command, click.Group):
            yield from commands(command, f"{name} {part}")


def section(command: click.Command, context: click.Context) -> str:
    """A command: what it does, what it is given, and a row for each option."""
    given = "" if isinstance(command, click.Group) else " ".join(command.collect_usage_pieces(context)[1:])
    usage = f"```\n{context.info_name} {given}\n```\n\n" if given else ""
    about = "\n\n".join(" ".join(part.split()) for part in (command.help or "").split("\n\n"))
    records = [
        record
        for option in command.params
        if isinstance(option, click.Option) and (record := option.get_help_record(context))
    ]
    rows = [[f"`{names.strip('[]')}`".replace("[", ""), " ".join(what.split())] for names, what in records]
    options = f"\n{table(['option', 'what it does'], rows)}" if rows else ""
    return f"### `{context.info_name}`\n\n{usage}{about}\n{options}"


def write(page: Path, into: Path) -> None:
    """The page with today's commands, at `into`."""
    part = "\n".join(section(*one) for one in commands(main))
    into.write_text(with_part(page.read_text("utf-8"), "commands", f"\n{part}\n"), "utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
