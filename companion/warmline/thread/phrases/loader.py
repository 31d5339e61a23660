"""Reads the phrase files that come with the package."""

import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import get_args

from pydantic import ValidationError

from warmline.errors import WarmlineError
from warmline.thread.phrases.schema import Effect, PhraseKind


def bundled_phrases() -> Traversable:
    """Where the English kinds lie: a folder for each effect, a file for each kind."""
    return files("warmline.thread.phrases") / "data" / "en"


def load_phrases(folder: Traversable) -> tuple[PhraseKind, ...]:
    """All kinds under `folder`, by effect and name. Raises WarmlineError `phrase_file`, naming the file."""
    return tuple(
        read_kind(file, effect=effect)
        for effect in get_args(Effect)
        for file in sorted((folder / effect).iterdir(), key=lambda item: item.name)
        if file.name.endswith(".toml")
    )


def read_kind(file: Traversable, *, effect: Effect) -> PhraseKind:
    """One phrase file. Raises like load_phrases."""
    try:
        fields = tomllib.loads(file.read_text("utf-8"))
        return PhraseKind.model_validate(
            {**fields, "kind": file.name.removesuffix(".toml"), "effect": effect}
        )
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValidationError) as error:
        raise WarmlineError("phrase_file", f"{effect}/{file.name}: {error}") from None
