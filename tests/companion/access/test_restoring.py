from pathlib import Path

import pytest

from support.keys import OLD, OTHER, Ring, give_it_a_database, settings
from warmline.access import keyfile
from warmline.access.restoring import is_lost, restore
from warmline.access.rootkey import RootKey, find_root_key
from warmline.access.systemkeyring import NoKeyringError
from warmline.errors import WarmlineError
from warmline.settings import Settings

NO_RING = Ring(error=NoKeyringError())


def yes() -> bool:
    return True


def no() -> bool:
    return False


def put_back(secret: bytes, of: Settings, ring: Ring, *, file=no, replace=no) -> RootKey | None:
    return restore(secret, of, keyring=ring, agrees_to_key_file=file, agrees_to_replace=replace)


@pytest.mark.parametrize("key_file", [True, False])
@pytest.mark.parametrize("ring", [Ring(), Ring(kept=OTHER), NO_RING], ids=["empty", "another key", "none"])
def test_lost(tmp_path: Path, ring: Ring, key_file: bool) -> None:
    mine = settings(tmp_path, key_file=key_file)
    give_it_a_database(mine)
    assert is_lost(mine, keyring=ring)


def test_in_its_place(tmp_path: Path) -> None:
    mine = settings(tmp_path)
    give_it_a_database(mine)
    assert not is_lost(mine, keyring=Ring(kept=OLD))


def test_no_database_to_restore_a_key_for(tmp_path: Path) -> None:
    with pytest.raises(WarmlineError, match="Copy it there first") as refused:
        is_lost(settings(tmp_path), keyring=Ring())
    assert refused.value.code == "no_database"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", [OTHER.hex(), "damaged"])
def test_a_key_file_in_the_way_is_not_touched(tmp_path: Path, key: str) -> None:
    mine = settings(tmp_path)
    give_it_a_database(mine)
    keyfile.keep(mine.root_key_file, OTHER)
    mine.root_key_file.write_text(key)
    with pytest.raises(WarmlineError, match="Move it away") as refused:
        is_lost(mine, keyring=Ring())
    assert refused.value.code == "key_file_in_the_way"
    assert mine.root_key_file.read_text() == key


def test_a_locked_keyring_is_to_be_unlocked_first(tmp_path: Path) -> None:
    mine = settings(tmp_path)
    give_it_a_database(mine)
    with pytest.raises(WarmlineError, match="Unlock"):
        is_lost(mine, keyring=Ring(error=WarmlineError("keyring_locked", "Unlock it.")))


def test_back_into_the_keyring(tmp_path: Path) -> None:
    mine, ring = settings(tmp_path), Ring()
    give_it_a_database(mine)
    assert put_back(OLD, mine, ring) == RootKey(secret=OLD) == find_root_key(mine, keyring=ring)
    assert not mine.root_key_file.exists()


@pytest.mark.parametrize(("key_file", "ring"), [(True, Ring()), (False, NO_RING)])
def test_back_into_a_file(tmp_path: Path, key_file: bool, ring: Ring) -> None:
    mine = settings(tmp_path, key_file=key_file)
    give_it_a_database(mine)
    kept = put_back(OLD, mine, ring, file=yes)
    assert kept is not None
    assert str(mine.root_key_file) in (kept.degraded or "")
    assert find_root_key(mine, keyring=ring) == kept
    assert ring.kept is None


def test_no_keyring_and_no_consent(tmp_path: Path) -> None:
    mine = settings(tmp_path)
    give_it_a_database(mine)
    with pytest.raises(NoKeyringError):
        put_back(OLD, mine, NO_RING)
    assert not mine.root_key_file.exists()


@pytest.mark.parametrize("key_file", [True, False])
def test_a_wrong_key_is_refused_before_anything_is_written(tmp_path: Path, key_file: bool) -> None:
    mine, ring = settings(tmp_path, key_file=key_file), Ring()
    before = give_it_a_database(mine)
    with pytest.raises(WarmlineError, match="but not the one") as refused:
        put_back(OTHER, mine, ring, file=yes, replace=yes)
    assert refused.value.code == "wrong_key"
    assert ring.kept is None
    assert not mine.root_key_file.exists()
    assert mine.database.read_bytes() == before


def test_another_key_is_replaced_after_a_yes_alone(tmp_path: Path) -> None:
    mine, ring = settings(tmp_path), Ring(kept=OTHER)
    give_it_a_database(mine)
    assert put_back(OLD, mine, ring, replace=no) is None
    assert ring.kept == OTHER
    assert put_back(OLD, mine, ring, replace=yes) == RootKey(secret=OLD)
    assert ring.kept == OLD


def test_what_is_no_key_is_replaced_after_a_yes_alone(tmp_path: Path) -> None:
    mine = settings(tmp_path)
    give_it_a_database(mine)

    class Damaged(Ring):
        def read(self) -> bytes | None:
            return keyfile.parse("damaged", where="the keyring")

    ring = Damaged()
    assert is_lost(mine, keyring=ring)
    assert put_back(OLD, mine, ring, replace=no) is None
    assert ring.kept is None
    assert put_back(OLD, mine, ring, replace=yes) == RootKey(secret=OLD)
    assert ring.kept == OLD
