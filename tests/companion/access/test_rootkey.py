"""Where the root key is found, and when one is made. Every database here is a real one."""

import threading
import time
from pathlib import Path

import pytest

from support.keys import OLD, OTHER, Ring, give_it_a_database, settings
from warmline.access import keyfile
from warmline.access.rootkey import RootKey, find_root_key, root_key
from warmline.access.systemkeyring import NoKeyringError
from warmline.errors import WarmlineError


def test_the_keyring_first(tmp_path: Path) -> None:
    ring = Ring()
    made = root_key(settings(tmp_path), keyring=ring)
    assert (made.secret, made.degraded) == (ring.kept, None)
    assert len(made.secret) == 32
    assert root_key(settings(tmp_path), keyring=ring) == made
    assert not settings(tmp_path).root_key_file.exists()
    assert root_key(settings(tmp_path / "other"), keyring=Ring()) != made


def test_of_two_that_start_at_once_none_loses_its_key(tmp_path: Path) -> None:
    """A keyring keeps what was written last."""

    class Slow(Ring):
        def read(self) -> bytes | None:
            found = super().read()
            time.sleep(0.02)
            return found

    ring, start, made = Slow(), threading.Barrier(8), set[bytes]()

    def begin() -> None:
        start.wait()
        made.add(root_key(settings(tmp_path), keyring=ring).secret)

    threads = [threading.Thread(target=begin) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == {ring.kept}


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


def test_where_the_file_lies_is_said_in_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    made = root_key(settings(tmp_path, key_file=True), keyring=Ring(error=NoKeyringError()))
    assert made.degraded is not None
    assert f" ~/{settings(tmp_path).root_key_file.relative_to(tmp_path).as_posix()}, " in made.degraded


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
    before = give_it_a_database(mine)
    with pytest.raises(WarmlineError, match="warmline key restore") as refused:
        root_key(mine, keyring=ring, agrees_to_key_file=lambda: True)
    assert refused.value.code == "key_missing"
    assert str(mine.database) in refused.value.message
    assert ring.kept is None
    assert not mine.root_key_file.exists()
    assert mine.database.read_bytes() == before


@pytest.mark.parametrize("left", [b"", b"SQLite format 3\0 and more"])
def test_never_a_new_key_over_what_is_left_of_one(tmp_path: Path, left: bytes) -> None:
    mine, ring = settings(tmp_path), Ring()
    mine.data_dir.mkdir()
    mine.database.write_bytes(left)
    with pytest.raises(WarmlineError, match="to start anew") as refused:
        root_key(mine, keyring=ring)
    assert refused.value.code == "database_damaged"
    assert (ring.kept, mine.database.read_bytes()) == (None, left)


@pytest.mark.parametrize("in_file", [True, False])
def test_another_key_is_refused(tmp_path: Path, in_file: bool) -> None:
    mine = settings(tmp_path)
    before = give_it_a_database(mine)
    if in_file:
        keyfile.keep(mine.root_key_file, OTHER)
    with pytest.raises(WarmlineError, match="is another one") as refused:
        root_key(mine, keyring=Ring(kept=OTHER), agrees_to_key_file=lambda: True)
    assert refused.value.code == "wrong_key"
    assert (str(mine.root_key_file) in refused.value.message) is in_file
    assert mine.database.read_bytes() == before


def test_an_old_key_over_a_database(tmp_path: Path) -> None:
    mine = settings(tmp_path)
    give_it_a_database(mine)
    assert root_key(mine, keyring=Ring(kept=OLD)).secret == OLD
    assert not mine.first_start_lock.exists(), "nobody waits for others where nothing is made"


def test_a_key_file_needs_no_keyring(tmp_path: Path) -> None:
    mine = settings(tmp_path)
    give_it_a_database(mine)
    keyfile.keep(mine.root_key_file, OLD)
    for ring in (Ring(error=NoKeyringError()), Ring(kept=OTHER), Ring()):
        assert root_key(mine, keyring=ring).secret == OLD


def test_of_two_keys_the_one_in_the_way_is_named(tmp_path: Path) -> None:
    mine = settings(tmp_path)
    before = give_it_a_database(mine)
    keyfile.keep(mine.root_key_file, OTHER)
    with pytest.raises(WarmlineError, match="There are two keys") as refused:
        root_key(mine, keyring=Ring(kept=OLD))
    assert refused.value.code == "key_elsewhere"
    assert f"{mine.root_key_file} does not" in refused.value.message
    mine.root_key_file.rename(tmp_path / "away")
    assert root_key(mine, keyring=Ring(kept=OLD)).secret == OLD
    assert mine.database.read_bytes() == before


def test_a_file_is_asked_for_and_the_keyring_has_it(tmp_path: Path) -> None:
    mine = settings(tmp_path, key_file=True)
    give_it_a_database(mine)
    with pytest.raises(WarmlineError, match="Leave out --key-file") as refused:
        root_key(mine, keyring=Ring(kept=OLD))
    assert refused.value.code == "key_elsewhere"
    assert not mine.root_key_file.exists()


def test_another_keyring_than_before(tmp_path: Path) -> None:
    mine, before, now = settings(tmp_path), Ring(), Ring()
    first = root_key(mine, keyring=before)
    give_it_a_database(mine, secret=first.secret)
    with pytest.raises(WarmlineError, match="another keyring than before"):
        root_key(mine, keyring=now)
    assert now.kept is None
    assert root_key(mine, keyring=before) == first


@pytest.mark.parametrize("there", [True, False])
def test_looking_makes_nothing(tmp_path: Path, there: bool) -> None:
    mine = settings(tmp_path)
    if there:
        give_it_a_database(mine)
    before = sorted(tmp_path.rglob("*"))
    found = find_root_key(mine, keyring=Ring(kept=OLD if there else None))
    assert found == (RootKey(secret=OLD) if there else None)
    with pytest.raises(WarmlineError):
        find_root_key(mine, keyring=Ring(error=NoKeyringError()))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    ring = Ring()
    with pytest.raises(WarmlineError) as refused:
        root_key(settings(tmp_path), keyring=ring)
    assert (refused.value.code, ring.kept) == ("storage_unwritable", None)


def test_derived_keys() -> None:
    key = RootKey(secret=bytes(range(32)))
    # HKDF-SHA256 without salt, done by hand with HMAC as RFC 5869 writes it.
    assert key.derive("database").hex() == "9c8654cff0660c7fd0af05ea1f089e26b4744262a3029ce8b3e5ffff6570812c"
    assert key.derive("database") != RootKey(secret=bytes(32)).derive("database")


def test_the_secret_is_not_shown() -> None:
    assert "00" not in repr(RootKey(secret=bytes(32)))
    assert "x00" not in str(RootKey(secret=bytes(32)))
