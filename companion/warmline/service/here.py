"""Which service manager this machine has."""

from collections.abc import Mapping
from pathlib import Path

from warmline.service.commands import Commands
from warmline.service.launchd import Launchd
from warmline.service.manager import Manager, NoManagerError
from warmline.service.program import Program
from warmline.service.systemd import Systemd
from warmline.service.taskscheduler import TaskScheduler


def manager_of(
    platform: str,
    *,
    home: Path,
    user: int,
    environment: Mapping[str, str],
    program: Program,
    commands: Commands,
) -> Manager:
    """The one of `platform`, named as in `sys.platform`. Raises `NoManagerError` where none is known."""
    if platform == "linux":
        settings = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
        return Systemd(folder=settings / "systemd" / "user", program=program, commands=commands)
    if platform == "darwin":
        agents = home / "Library" / "LaunchAgents"
        return Launchd(folder=agents, user=user, program=program, commands=commands)
    if platform == "win32":
        name = "\\".join(environment.get(part, "") for part in ("USERDOMAIN", "USERNAME"))
        root = Path(environment.get("SYSTEMROOT", "C:\\Windows"))
        return TaskScheduler(system_root=root, user=name, program=program, commands=commands)
    raise NoManagerError(
        "Warmline knows no way to be started by this system. Start `warmline serve` by hand."
    )
