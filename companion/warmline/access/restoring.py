"""A key that was typed in again, put where Warmline looks for it."""

from collections.abc import Callable

from warmline.access.lostkey import LostKeyError
from warmline.access.rootkey import Keeper, RootKey, find_root_key, keep_in_file
from warmline.access.systemkeyring import NoKeyringError
from warmline.errors import WarmlineError
from warmline.settings import Settings
from warmline.storage.place import is_there


def is_lost(settings: Settings, *, keyring: Keeper) -> bool:
    """Whether the database lacks its key. Raises `WarmlineError` where typing it in would not help."""
    if not is_there(settings.database):
        raise WarmlineError(
            "no_database",
            f"There is no database at {settings.database} whose key could be restored. Copy it there first, "
            "from your old machine or a backup, then try again.",
        )
    try:
        find_root_key(settings, keyring=keyring)
    except LostKeyError:
        if settings.root_key_file.exists():
            raise WarmlineError(
                "key_file_in_the_way",
                f"The key file {settings.root_key_file} does not hold the key of this database. Move it "
                "away, so that it is not lost, then try again.",
            ) from None
        return True
    return False


def restore(
    secret: bytes,
    settings: Settings,
    *,
    keyring: Keeper,
    agrees_to_key_file: Callable[[], bool],
    agrees_to_replace: Callable[[], bool],
) -> RootKey | None:
    """Keeps the key in the keyring, or in the key file as `root_key` would; None after a no.

    A key that does not open the database is refused before anything is written. What else the keyring holds
    is replaced only after a yes.
    """
    key = RootKey(secret=secret)
    if not key.opens(settings.database):
        raise WarmlineError(
            "wrong_key",
            f"This is a key, but not the one of the database {settings.database}. Nothing was changed.",
        )
    if settings.key_file:
        return keep_in_file(secret, settings)
    try:
        taken = _holds_something(keyring)
    except NoKeyringError:
        if not agrees_to_key_file():
            raise
        return keep_in_file(secret, settings)
    if taken and not agrees_to_replace():
        return None
    keyring.keep(secret)
    return key


def _holds_something(keyring: Keeper) -> bool:
    try:
        return keyring.read() is not None
    except LostKeyError:
        return True  # something, but no key
