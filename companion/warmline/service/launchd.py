"""macOS: an agent of launchd, launchd.plist(5)."""

import plistlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from warmline.errors import WarmlineError
from warmline.service.commands import Commands
from warmline.service.manager import NoManagerError, Status
from warmline.service.program import Program

LABEL = "warmline.companion"


class Launchd:
    """`folder` is the user's LaunchAgents; `user` their number."""

    name = "launchd"
    starts = "when you log in"

    def __init__(self, *, folder: Path, user: int, program: Program, commands: Commands) -> None:
        self._file = folder / f"{LABEL}.plist"
        self._domain = f"gui/{user}"
        self._program = program
        self._commands = commands

    def plan(self) -> Mapping[str, str]:
        """One agent."""
        return {str(self._file): agent(self._program)}

    def install(self) -> None:
        """Writes the agent and has launchd start it."""
        if not self._ask("print", self._domain):
            raise NoManagerError(
                "launchd cannot be asked from here, so nothing was changed. Run this in a terminal on the "
                "Mac's own screen, not over the network."
            )
        self._file.parent.mkdir(parents=True, exist_ok=True)
        text = agent(self._program)
        if self._file.exists() and self._file.read_text("utf-8") == text and self._loaded():
            return
        # launchd reads an agent when it is loaded, and never again.
        self._ask("bootout", self._name())
        self._file.write_text(text, "utf-8")
        if not self._ask("bootstrap", self._domain, str(self._file)):
            self.remove()
            raise WarmlineError(
                "not_started",
                "launchd refuses to start the companion, so all is as it was. Look in System Settings, "
                "General, Login Items, whether it is forbidden there, then try again.",
            )

    def remove(self) -> bool:
        """Ends the companion and has launchd forget it."""
        there = self._file.exists() or self._loaded()
        self._ask("bootout", self._name())
        self._file.unlink(missing_ok=True)
        return there

    def status(self) -> Status:
        """As launchd says."""
        told = self._commands.run("launchctl", "print", self._name())
        running = told.well and any(line.strip() == "state = running" for line in told.out.splitlines())
        return Status(installed=self._file.exists(), state="running" if running else "stopped")

    def _loaded(self) -> bool:
        return self._ask("print", self._name())

    def _name(self) -> str:
        return f"{self._domain}/{LABEL}"

    def _ask(self, *words: str) -> bool:
        return self._commands.run("launchctl", *words).well


def agent(program: Program) -> str:
    """Starts at the login, and again half a minute after a failure; not after an end that was asked for."""
    told: dict[str, Any] = {
        "Label": LABEL,
        "ProgramArguments": list(program.words),
        "EnvironmentVariables": dict(program.variables),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ThrottleInterval": 30,
        # The keychain is open to programs of the session on the screen.
        "LimitLoadToSessionType": "Aqua",
        "Umask": 0o077,
    }
    return plistlib.dumps(told, sort_keys=False).decode()
