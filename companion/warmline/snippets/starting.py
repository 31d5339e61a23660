"""The texts that everybody starts from."""

import tomllib
from functools import cache
from importlib.resources import files

from warmline.contract import Snippet, Snippets


@cache
def starting_snippets() -> tuple[Snippet, ...]:
    """In the order in which they are offered. What stands in [square brackets] is for the user to fill."""
    written = (files("warmline.snippets") / "data" / "starting.toml").read_text("utf-8")
    return tuple(Snippets.model_validate(tomllib.loads(written)).snippets)
