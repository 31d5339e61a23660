from pathlib import Path

import pytest

from support.told_system import settings, tree
from warmline.access import keyfile
from warmline.access.systemkeyring import NoKeyringError
from warmline.doctor.finding import Finding
from warmline.doctor.key import Keyring, check_key, find_key
from warmline.errors import WarmlineError
from warmline.storage.database import open_database

KEY = bytes(range(32))


class Ring:
    """A keyring that holds this key, or fails so."""

    def __init__(self, key: bytes | None = None, error: WarmlineError | None = None) -> None:
        self._key, self._error = key, error

    def backend(self) -> str:
        return "SecretService"

    def read(self) -> bytes | None:
        if self._error:
            raise self._error
        return self._key

    def keep(self, key: bytes) -> None:
        raise AssertionError("a look makes nothing")


def checked(home: Path, ring: Keyring) -> Finding:
    before = tree(home)
    found = find_key(settings(home), keyring=ring)
    finding = check_key(lambda: found, keyring=ring)
    assert tree(home) == before
    return finding


def with_database(home: Path) -> Path:
    open_database(settings(home).database, key=b"another key, 32 bytes in length.").close()
    return home


def test_in_the_keyring(tmp_path: Path) -> None:
    assert checked(tmp_path, Ring(KEY)) == Finding(state="ok", says="The key is in the Secret Service.")
    assert checked(with_database(tmp_path), Ring(KEY)).state == "ok", "whether it opens is another check"


def test_before_the_first_start(tmp_path: Path) -> None:
    found = checked(tmp_path, Ring())
    assert (found.state, "no key yet" in found.says) == ("ok", True)


def test_in_a_file(tmp_path: Path) -> None:
    keyfile.keep(settings(tmp_path).root_key_file, KEY)
    found = checked(tmp_path, Ring(error=NoKeyringError()))
    assert (found.state, found.says.startswith("Degraded")) == ("look", True)


def test_no_keyring_and_no_file(tmp_path: Path) -> None:
    found = checked(tmp_path, Ring(error=NoKeyringError()))
    assert found.state == "look"
    assert "--key-file" in found.todo


@pytest.mark.parametrize("ring", [Ring(), Ring(error=NoKeyringError())])
def test_a_database_without_its_key(tmp_path: Path, ring: Ring) -> None:
    found = checked(with_database(tmp_path), ring)
    assert found.state == "broken"
    assert "cannot be opened" in found.says
    assert "`warmline key restore`" in found.todo


def test_a_keyring_that_is_locked(tmp_path: Path) -> None:
    locked = WarmlineError("keyring_locked", "The keyring is locked. Unlock it, then try again.")
    found = checked(tmp_path, Ring(error=locked))
    assert found == Finding(state="broken", says="The keyring is locked.", todo="Unlock it, then try again.")


def test_a_file_that_others_can_read(tmp_path: Path) -> None:
    keyfile.keep(settings(tmp_path).root_key_file, KEY)
    settings(tmp_path).root_key_file.chmod(0o644)
    found = checked(tmp_path, Ring(KEY))
    assert found.state == "broken"
    assert KEY.hex() not in found.says + found.todo
