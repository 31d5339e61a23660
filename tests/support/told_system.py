"""A system that does as it is told, as far as the tests can see, and remembers what that was."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from warmline.service.commands import NOT_FOUND, Ran
from warmline.service.program import Program
from warmline.settings import Settings

ODD = "a \"q\" 'r' %h $HOME \\n träger <&> 家"
"""Part of a path with all that units, property lists and XML give a meaning to."""


def program(home: Path, *, python: str = "/opt/warmline/bin/python", **variables: str) -> Program:
    return Program.of(settings(home), python=python, environment=variables)


def settings(home: Path) -> Settings:
    return Settings(data_dir=home / "data", state_dir=home / "state", config_dir=home / "config")


@dataclass
class ToldSystem:
    """`answers` say how a command ends, by its first words; whatever is not listed ends well."""

    answers: Mapping[str, Ran] = field(default_factory=dict)
    effects: Mapping[str, Callable[[], object]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)

    def run(self, *words: str) -> Ran:
        line = " ".join(words)
        self.told.append(line)
        for beginning, effect in self.effects.items():
            if line.startswith(beginning):
                effect()
        return next((ran for start, ran in self.answers.items() if line.startswith(start)), Ran(status=0))


NOTHING_HERE = ToldSystem(
    {name: Ran(status=NOT_FOUND) for name in ("systemctl", "systemd-run", "launchctl", "schtasks")}
)


def tree(folder: Path) -> dict[str, tuple[int, bytes | str | None]]:
    """Everything below a folder: mode, and the bytes of files or where links lead."""
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            str(path.readlink()) if path.is_symlink() else path.read_bytes() if path.is_file() else None,
        )
        for path in sorted(folder.rglob("*"))
    }
