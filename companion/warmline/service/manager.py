"""What a service manager is asked to do, whichever system it belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from warmline.errors import WarmlineError


@dataclass(frozen=True, kw_only=True)
class Status:
    """`waiting`: the system holds the port, and starts the companion with the first request."""

    installed: bool
    state: Literal["running", "waiting", "stopped"]


class Manager(Protocol):
    """Whoever starts the companion without being asked each time."""

    name: str
    """As people call it."""
    starts: str
    """When it starts the companion, as the end of a sentence."""

    def plan(self) -> Mapping[str, str]:
        """What `install` hands to the system: where it goes, and the text."""

    def install(self) -> None:
        """Makes it so, however often; all or nothing. Raises WarmlineError with what to do."""

    def remove(self) -> bool:
        """Takes all of it back; whether there was something."""

    def status(self) -> Status:
        """How things stand."""


class NoManagerError(WarmlineError):
    """The service manager is not to be reached."""

    def __init__(self, what: str) -> None:
        super().__init__("no_service_manager", what)
