from collections.abc import Callable, Mapping

import pytest

from warmline.doctor.service import check_service, is_waiting
from warmline.service.manager import Manager, NoManagerError, Status


class Told:
    name, starts = "systemd", "with the first request"

    def __init__(self, status: Status) -> None:
        self._status = status

    def plan(self) -> Mapping[str, str]:
        raise AssertionError

    def install(self) -> None:
        raise AssertionError("looking installs nothing")

    def remove(self) -> bool:
        raise AssertionError

    def status(self) -> Status:
        return self._status


def manager(*, installed: bool, state: str) -> Callable[[], Manager]:
    return lambda: Told(Status(installed=installed, state=state))  # type: ignore[arg-type]


def nowhere() -> Manager:
    raise NoManagerError("Warmline knows no way to be started by this system.")


@pytest.mark.parametrize(
    ("installed", "state", "finding", "says"),
    [
        (True, "running", "ok", "It runs."),
        (True, "waiting", "ok", "It waits for the first request."),
        (True, "stopped", "look", "does not run"),
        (False, "stopped", "ok", "`warmline service install`"),
    ],
)
def test_how_things_stand(installed: bool, state: str, finding: str, says: str) -> None:
    found = check_service(manager(installed=installed, state=state))
    assert (found.state, says in found.says) == (finding, True)
    assert is_waiting(manager(installed=installed, state=state)) is (state == "waiting")


def test_no_manager() -> None:
    assert check_service(nowhere).state == "ok"
    assert not is_waiting(nowhere)
