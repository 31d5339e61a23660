from dataclasses import dataclass
from pathlib import Path

import pytest

from warmline.access import keyfile
from warmline.access.rootkey import RootKey, root_key
from warmline.access.systemkeyring import NoKeyringError
from warmline.errors import WarmlineError
from warmline.settings import Settings


@dataclass
class Ring:
    """A keyring that may be missing (`error`)."""

    kept: bytes | None = None
    error: WarmlineError | None = None

    def read(self) -> bytes | None:
        if self.error is not None:
            raise self.error
        return self.kept

    def make(self) -> bytes:
        self.kept = b"k" * 32
        return self.kept


def settings(tmp_path: Path, *, key_file: bool = False) -> Settings:
    return Settings(
        data_dir=tmp_path / "data",
        state_dir=tmp_path / "state",
        config_dir=tmp_path / "config",
        key_file=key_file,
    )


def give_it_a_database(of: Settings) -> None:
    of.database.parent.mkdir()
    of.database.write_bytes(b"encrypted")


def test_the_keyring_first(tmp_path: Path) -> None:
    ring = Ring()
    made = root_key(settings(tmp_path), keyring=ring)
    assert made == RootKey(secret=b"k" * 32, degraded=None)
    assert root_key(settings(tmp_path), keyring=ring) == made
    assert not settings(tmp_path).root_key_file.exists()


def test_no_keyring_and_no_consent_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoKeyringError):
        root_key(settings(tmp_path), keyring=Ring(error=NoKeyringError()))
    assert list(tmp_path.iterdir()) == []


def test_consent_is_given_once(tmp_path: Path) -> None:
    ring = Ring(error=NoKeyringError())
    made = root_key(settings(tmp_path), keyring=ring, agrees_to_key_file=lambda: True)
    assert made.degraded is not None
    assert str(settings(tmp_path).root_key_file) in made.degraded
    assert root_key(settings(tmp_path), keyring=ring) == made


def test_the_flag_is_consent(tmp_path: Path) -> None:
    made = root_key(settings(tmp_path, key_file=True), keyring=Ring(error=NoKeyringError()))
    assert keyfile.read(settings(tmp_path).root_key_file) == made.secret


def test_the_flag_leaves_the_keyring_alone(tmp_path: Path) -> None:
    ring = Ring()
    root_key(settings(tmp_path, key_file=True), keyring=ring)
    assert ring.kept is None


def test_a_locked_keyring_is_no_reason_for_a_file(tmp_path: Path) -> None:
    locked = Ring(error=WarmlineError("keyring_locked", "Unlock it."))
    with pytest.raises(WarmlineError, match="Unlock"):
        root_key(settings(tmp_path), keyring=locked, agrees_to_key_file=lambda: True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key_file", [True, False])
@pytest.mark.parametrize("ring", [Ring(), Ring(error=NoKeyringError())], ids=["empty keyring", "no keyring"])
def test_never_a_new_key_over_a_database(tmp_path: Path, key_file: bool, ring: Ring) -> None:
    mine = settings(tmp_path, key_file=key_file)
    give_it_a_database(mine)
    with pytest.raises(WarmlineError) as refused:
        root_key(mine, keyring=ring, agrees_to_key_file=lambda: True)
    assert refused.value.code == "key_missing"
    assert str(mine.database) in refused.value.message
    assert ring.kept is None
    assert not mine.root_key_file.exists()
    assert mine.database.read_bytes() == b"encrypted"


def test_an_old_key_over_a_database(tmp_path: Path) -> None:
    mine = settings(tmp_path)
    give_it_a_database(mine)
    assert root_key(mine, keyring=Ring(kept=b"o" * 32)).secret == b"o" * 32


def test_derived_keys() -> None:
    key = RootKey(secret=bytes(range(32)))
    # HKDF-SHA256 without salt, done by hand with HMAC as RFC 5869 writes it.
    assert key.derive("database").hex() == "9c8654cff0660c7fd0af05ea1f089e26b4744262a3029ce8b3e5ffff6570812c"
    assert key.derive("database") != RootKey(secret=bytes(32)).derive("database")


def test_the_secret_is_not_shown() -> None:
    assert "00" not in repr(RootKey(secret=bytes(32)))
    assert "x00" not in str(RootKey(secret=bytes(32)))
