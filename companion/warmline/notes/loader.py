"""Reads the phrase files of the notes."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from warmline.thread.phrases.loader import read_kind
from warmline.thread.phrases.schema import PhraseKind


def bundled() -> Traversable:
    """Where the English files lie: a folder for each note, in it a file for each kind of phrase."""
    return files("warmline.notes") / "data" / "en"


def load_phrases() -> tuple[PhraseKind, ...]:
    """All kinds, by note and name; none of them heats or cools. Raises WarmlineError `phrase_file`."""
    folders = sorted((one for one in bundled().iterdir() if one.is_dir()), key=lambda one: one.name)
    return tuple(
        read_kind(file, effect="cues")
        for folder in folders
        for file in sorted(folder.iterdir(), key=lambda one: one.name)
    )
