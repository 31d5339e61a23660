"""Linux: a socket and a service of the user's own systemd."""

import json
from collections.abc import Mapping
from pathlib import Path

from warmline.errors import WarmlineError
from warmline.service import folders
from warmline.service.commands import Commands
from warmline.service.manager import NoManagerError, Status
from warmline.service.program import Program
from warmline.service.unit import SERVICE, SOCKET, service_unit, socket_unit, wall_options

_MADE = "# Folders made for it, which go with it when they are empty: "


class Systemd:
    """`folder` is where the user's units lie: `systemd/user` in the configuration folder."""

    name = "systemd"
    starts = "with the first request"

    def __init__(self, *, folder: Path, program: Program, commands: Commands) -> None:
        self._folder = folder
        self._program = program
        self._commands = commands

    def plan(self) -> Mapping[str, str]:
        """Two units."""
        return {str(path): text for path, text in self._units().items()}

    def install(self) -> None:
        """Writes the units and has systemd take the port."""
        if not self._ask("show-environment"):
            raise NoManagerError(
                "systemd does not run for you here, as in most containers, so nothing was changed. Start "
                "`warmline serve` by hand. In WSL: add systemd=true below [boot] in /etc/wsl.conf, run "
                "`wsl --shutdown` in Windows, then try again."
            )
        made = folders.make((self._folder, *self._program.folders))
        units = self._units(made=[*self._made_before(), *made])
        if self._write(units):
            self._ask("stop", SERVICE, SOCKET)
            self._ask("daemon-reload")
        if not self._ask("enable", "--now", SOCKET):
            self.remove()
            raise WarmlineError(
                "not_started",
                f"systemd cannot take port {self._program.port}, so all is as it was. If Warmline runs in a "
                "terminal, end it there with Ctrl-C; otherwise end the program that uses the port. Then try "
                "again.",
            )

    def remove(self) -> bool:
        """Ends the companion and gives the port back."""
        there = [path for path in self._files() if path.exists()]
        if there:
            made = self._made_before()
            self._ask("disable", "--now", SOCKET)
            self._ask("stop", SERVICE)
            for path in there:
                path.unlink()
            self._ask("daemon-reload")
            self._ask("reset-failed", SERVICE, SOCKET)
            folders.remove_empty(reversed(made))
        return bool(there)

    def status(self) -> Status:
        """As systemd says."""
        installed = all(path.exists() for path in self._files())
        if self._ask("is-active", "--quiet", SERVICE):
            return Status(installed=installed, state="running")
        held = self._ask("is-active", "--quiet", SOCKET)
        return Status(installed=installed, state="waiting" if held else "stopped")

    def _files(self) -> tuple[Path, Path]:
        return self._folder / SOCKET, self._folder / SERVICE

    def _units(self, *, made: list[Path] | None = None) -> dict[Path, str]:
        noted = f"{_MADE}{json.dumps([str(path) for path in made])}\n" if made else ""
        walls = self._commands.run(
            "systemd-run", "--user", "--wait", "--quiet", *wall_options(), "/bin/true"
        ).well
        texts = (noted + socket_unit(self._program), service_unit(self._program, walls=walls))
        return dict(zip(self._files(), texts, strict=True))

    def _made_before(self) -> list[Path]:
        unit = self._folder / SOCKET
        first, *_ = [*(unit.read_text("utf-8").splitlines() if unit.exists() else []), ""]
        return [Path(name) for name in json.loads(first.removeprefix(_MADE))] if _MADE in first else []

    def _write(self, units: Mapping[Path, str]) -> bool:
        """Whether anything was not there just so before."""
        changed = [
            path for path, text in units.items() if not path.exists() or path.read_text("utf-8") != text
        ]
        for path in changed:
            path.write_text(units[path], "utf-8")
        return bool(changed)

    def _ask(self, *words: str) -> bool:
        return self._commands.run("systemctl", "--user", *words).well
