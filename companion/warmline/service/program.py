"""What the system is to start, and what it must know to find the same things as this process."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from warmline.errors import WarmlineError
from warmline.settings import Settings

_FOLDERS = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")


@dataclass(frozen=True, kw_only=True)
class Program:
    """`words` begin with an absolute path. `variables` and `folders` say where the companion keeps things."""

    words: tuple[str, ...]
    variables: Mapping[str, str]
    folders: tuple[Path, ...]
    port: int

    @classmethod
    def of(cls, settings: Settings, *, python: str, environment: Mapping[str, str]) -> Self:
        """The companion that belongs to this Python. Raises WarmlineError for names that no unit can hold."""
        made = cls(
            words=(_without_window(python), "-m", "warmline", "serve", "--by-system"),
            variables={name: environment[name] for name in _FOLDERS if environment.get(name)},
            folders=(settings.data_dir, settings.state_dir, settings.config_dir),
            port=settings.port,
        )
        if not all(text.isprintable() for text in (*made.words, *made.variables.values())):
            raise WarmlineError(
                "odd_path",
                "The path of Python or of a folder of yours has a line break or another control character "
                "in it. Move it, then try again.",
            )
        return made


def _without_window(python: str) -> str:
    """On Windows, the Python beside this one that opens no console."""
    path = Path(python)
    windowless = path.with_name("pythonw.exe")
    return str(windowless if path.name.lower() == "python.exe" and windowless.exists() else path)
