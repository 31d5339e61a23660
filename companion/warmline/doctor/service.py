"""The system's part: does it start the companion, and does it run."""

from collections.abc import Callable

from warmline.doctor.finding import Finding, look, ok
from warmline.service.manager import Manager, NoManagerError


def is_waiting(manager: Callable[[], Manager]) -> bool:
    """Whether the system holds the port for a companion that does not run."""
    try:
        return manager().status().state == "waiting"
    except NoManagerError:
        return False


def check_service(manager: Callable[[], Manager]) -> Finding:
    """As the service manager says."""
    try:
        here = manager()
    except NoManagerError as error:
        return ok(error.message)
    found = here.status()
    if not found.installed:
        return ok("Your system does not start the companion. `warmline service install` has it do so.")
    if found.state == "stopped":
        return look(
            f"The companion is to be started by {here.name} {here.starts}, and does not run.",
            "Run `warmline service install` again. If that does not help, look at the latest errors below.",
        )
    state = "It runs." if found.state == "running" else "It waits for the first request."
    return ok(f"The companion is started by {here.name} {here.starts}. {state}")
