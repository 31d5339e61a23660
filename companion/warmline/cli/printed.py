"""What others wrote, on its way to a terminal: JSON, names of files, and errors that hold such a name."""

import re
from pathlib import Path

import click
from pydantic import BaseModel

from warmline.api.wire import dump
from warmline.cli.render_text import harmless

_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""What terminals obey and JSON lets stand as it is: old control characters, and the directions of text."""


def json_of(model: BaseModel) -> str:
    """The same JSON to every reader, and nothing in it that a terminal obeys."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", dump(model).decode())


def file_name(path: str | Path) -> str:
    """A name that somebody else may have chosen, as that of a mail that was saved."""
    return harmless(click.format_filename(path))


def lines(text: str) -> str:
    """Several lines stay several; all else that a terminal obeys is gone."""
    return "\n".join(map(harmless, text.split("\n")))
