"""What may be shown to anybody: paths without the names of people."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Self

from warmline.settings import Settings

_FOLDERS = {"data_dir": "XDG_DATA_HOME", "state_dir": "XDG_STATE_HOME", "config_dir": "XDG_CONFIG_HOME"}


class Public:
    """Puts in the place of each known path a form that says where it is and not whose."""

    def __init__(self, forms: Iterable[tuple[str, str]]) -> None:
        # The longest first: a folder of ours may lie below the home.
        self._forms = sorted(forms, key=lambda form: -len(form[0]))

    @classmethod
    def of(cls, settings: Settings, *, home: Path, environment: Mapping[str, str]) -> Self:
        """The folders of these settings, and the home."""
        return cls(_forms(settings, home=home, environment=environment))

    def __call__(self, text: str) -> str:
        """`text` as anybody may read it."""
        for path, form in self._forms:
            text = text.replace(path, form)
        return text


def _forms(settings: Settings, *, home: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, variable in _FOLDERS.items():
        folder: Path = getattr(settings, name)
        if environment.get(variable):
            yield str(folder), f"${variable}/{folder.name}"
        elif not folder.is_relative_to(home):
            yield str(folder), f"…/{folder.name}"
    if len(home.parts) > 1:
        yield str(home), "~"
