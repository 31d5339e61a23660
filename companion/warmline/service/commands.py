"""Telling the system's own tools what to do."""

import subprocess
from dataclasses import dataclass
from typing import Protocol

SECONDS = 60.0
NOT_FOUND, TOO_LATE = 127, 124
"""What a shell would give for a command that is not there, or does not end."""


@dataclass(frozen=True, kw_only=True)
class Ran:
    """How a command ended, and what it wrote to its standard output."""

    status: int
    out: str = ""

    @property
    def well(self) -> bool:
        """Whether it did what it was told."""
        return self.status == 0


class Commands(Protocol):
    """Whoever runs commands: the system, or a test that takes its place."""

    def run(self, *words: str) -> Ran:
        """Runs one command to its end."""


class SystemCommands:
    """The real ones. Nothing passes through a shell."""

    def run(self, *words: str) -> Ran:
        """Runs one command to its end, for a minute at most."""
        try:
            ended = subprocess.run(  # noqa: S603 -- words of our own, and paths in places of their own
                words,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=SECONDS,
                check=False,
            )
        except OSError:
            return Ran(status=NOT_FOUND)
        except subprocess.TimeoutExpired:
            return Ran(status=TOO_LATE)
        return Ran(status=ended.returncode, out=ended.stdout.decode(errors="replace"))
