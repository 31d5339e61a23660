from pathlib import Path

from support.told_system import settings, tree
from warmline.doctor.table import checks_of
from warmline.service.manager import Manager, NoManagerError


class Ring:
    """Asked how often?"""

    asked = 0

    def backend(self) -> str:
        return "SecretService"

    def read(self) -> bytes | None:
        self.asked += 1
        return None

    def keep(self, key: bytes) -> None:
        raise AssertionError("looking makes no key")


def nowhere() -> Manager:
    raise NoManagerError("No manager here.")


def test_every_file_of_a_check_is_in_the_table(tmp_path: Path) -> None:
    checks = checks_of(settings(tmp_path), keyring=Ring(), manager=nowhere, home=tmp_path, now=0)
    assert {*checks} == {
        *("versions", "files", "reading", "port", "service", "key", "database", "browsers"),
        *("extension", "modes", "disk", "clock", "log"),
    }


def test_a_keyring_that_hangs_is_waited_for_once(tmp_path: Path) -> None:
    ring = Ring()
    checks = checks_of(settings(tmp_path), keyring=ring, manager=nowhere, home=tmp_path, now=0)
    for name in ("key", "database", "browsers", "clock", "port"):
        checks[name]()
    assert ring.asked == 2, "once for the key, once for what its absence means"
    assert tree(tmp_path) == {}
