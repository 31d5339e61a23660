"""`warmline extension`: the extension that came with the companion, for the browser to load."""

import shutil
from pathlib import Path

import click

from warmline.doctor.extension import places_here
from warmline.errors import WarmlineError


@click.command()
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False),
    help="Copy the extension into this folder, which must be new or empty.",
)
def extension(into: Path | None) -> None:
    """Say where the extension lies, and how to load it."""
    folder = _built() if into is None else _copied(_built(), into)
    click.echo(
        f"The extension lies in {folder}\n\n"
        "Chromium, Chrome, Edge, Brave: open chrome://extensions, switch on\n"
        "“Developer mode”, choose “Load unpacked” and that folder.\n"
        "Firefox: open about:debugging#/runtime/this-firefox, choose\n"
        "“Load Temporary Add-on” and the file manifest.json in it.\n"
        "Then paste the pairing line into the page that opens. `warmline pair` shows one."
    )
    if into is None:
        click.echo(
            "\nWhere your browser cannot look into that folder, copy it:\n`warmline extension --into FOLDER`."
        )


def _built() -> Path:
    places, _version = places_here()
    for place in places:
        if (place / "manifest.json").exists():
            return place
    raise WarmlineError(
        "no_extension", "No built extension lies here. In a checkout, ./scripts/build makes one."
    )


def _copied(built: Path, into: Path) -> Path:
    if into.exists() and any(into.iterdir()):
        raise WarmlineError("folder_not_empty", f"{into} is not empty. Name a new folder.")
    try:
        shutil.copytree(built, into, dirs_exist_ok=True)
    except OSError as error:
        raise WarmlineError("not_copied", f"The extension was not copied: {error.strerror}.") from None
    return into.resolve()
