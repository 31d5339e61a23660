"""What is said of a finding, and the lines to start from."""

import tomllib
from collections.abc import Mapping
from importlib.resources.abc import Traversable

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from warmline.contract import Note
from warmline.errors import WarmlineError
from warmline.notes.finding import Finding
from warmline.notes.loader import bundled

_MOST_LINES = 2


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Missing(_Part):
    """A part that a draft lacks: its name in a sentence, and a line that supplies it."""

    name: str
    instead: str


class Saying(_Part):
    """`message` has `{parts}` where the names of missing parts go. `instead` are lines for all cases."""

    message: str
    instead: list[str] = []
    parts: dict[str, Missing] = {}


Sayings = Mapping[str, Mapping[str, Saying]]
"""By note, and then by saying."""
_SAYINGS = TypeAdapter(dict[str, dict[str, Saying]])


def bundled_sayings() -> Sayings:
    """Those that come with the package. Raises WarmlineError `wording_file`."""
    return read_sayings(bundled() / "wording.toml")


def read_sayings(file: Traversable) -> Sayings:
    """Those of one file. Raises WarmlineError `wording_file`, naming it."""
    try:
        return _SAYINGS.validate_python(tomllib.loads(file.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValidationError) as error:
        raise WarmlineError("wording_file", f"{file.name}: {error}") from None


def note_of(finding: Finding, sayings: Sayings) -> Note:
    """The note that a person reads."""
    saying = sayings[finding.note][finding.saying]
    missing = [saying.parts[part] for part in finding.lacks if part in saying.parts]
    lines = [*saying.instead, *(one.instead for one in missing)]
    return Note(
        id=finding.note,
        message=saying.message.replace("{parts}", _listed([one.name for one in missing])),
        instead=lines[:_MOST_LINES],
    )


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
