"""`warmline export`: all that is kept of sent messages, and the user's own texts, in files to take along."""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import click

from warmline.cli.printed import file_name
from warmline.cli.storage import Storage, key_file_option, open_storage
from warmline.cli.tables import write_tables
from warmline.contract import Snippet
from warmline.errors import WarmlineError
from warmline.private import written_aside
from warmline.settings import Settings
from warmline.stats.exporting import kept_messages, kept_people
from warmline.stats_contract import SentMessage, Source


@click.command()
@key_file_option
@click.option("--format", "form", type=click.Choice(["csv", "json"]), help="CSV, unless PATH ends in .json.")
@click.option("--replace", is_flag=True, help="Write over what an earlier export left at PATH.")
@click.argument("path", type=click.Path(path_type=Path))
def export(key_file: bool, form: Literal["csv", "json"] | None, replace: bool, path: Path) -> None:
    """Write all that is kept to files, unencrypted. PATH is a folder for CSV files, or one JSON file."""
    settings = Settings.from_environment(key_file=key_file)
    if not settings.database.exists():
        click.echo("There is nothing to export.")
        return
    if path.exists() and not replace:
        raise WarmlineError("export_exists", f"{path} is there already. Add --replace to write over it.")
    form = form or ("json" if path.suffix == ".json" else "csv")
    storage = open_storage(settings)
    try:
        messages = _export(storage, path, form)
    except OSError as error:
        raise WarmlineError(
            "export_failed", f"Warmline cannot write to {path} ({error.strerror}). Choose another place."
        ) from error
    counted = f"{messages:,} message" if messages == 1 else f"{messages:,} messages"
    click.echo(
        f"Exported {counted} to {file_name(path)}. These files are not encrypted: "
        "only you can open them for now."
    )


def _export(storage: Storage, path: Path, form: Literal["csv", "json"]) -> int:
    texts = storage.snippets.read()
    with storage.database.reading() as connection:
        if form == "csv":
            return write_tables(path, kept_messages(connection), kept_people(connection), texts)
        return _write_json(path, kept_messages(connection), texts)


def _write_json(path: Path, messages: Iterable[tuple[Source, SentMessage]], texts: Iterable[Snippet]) -> int:
    """A message a line, so that memory does not grow with them."""
    count = 0
    with written_aside(path) as aside:
        with aside.open("w", encoding="utf-8", newline="\n") as file:
            file.write('{"messages": [')
            for source, message in messages:
                file.write(",\n" if count else "\n")
                file.write(f'{{"source": "{source}", {message.model_dump_json()[1:]}')
                count += 1
            file.write('\n], "texts": [')
            file.write(",".join(f"\n{text.model_dump_json()}" for text in texts))
            file.write("\n]}\n")
        aside.replace(path)
    return count
