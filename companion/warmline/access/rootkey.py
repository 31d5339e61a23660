"""The one key from which all others come, and where it is kept."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from warmline.access import keyfile, lostkey
from warmline.access.systemkeyring import NoKeyringError
from warmline.errors import WarmlineError
from warmline.private import make_private_folder, one_at_a_time
from warmline.settings import Settings
from warmline.storage.connection import fits
from warmline.storage.place import is_there
from warmline.storage.plain import plain_file_errors

Purpose = Literal["database"]


@dataclass(frozen=True, kw_only=True)
class RootKey:
    """`degraded` says in words for people what is weaker than it should be, or is None."""

    secret: bytes = field(repr=False)
    degraded: str | None = None

    def derive(self, purpose: Purpose) -> bytes:
        """32 bytes for this purpose alone (HKDF-SHA256, RFC 5869)."""
        info = f"warmline {purpose} 1".encode()
        return HKDF(SHA256(), 32, None, info).derive(self.secret)

    def opens(self, database: Path) -> bool:
        """Whether the database, which is there, was made with this key."""
        return fits(database, key=self.derive("database"))


class Keeper(Protocol):
    """A place that keeps the key, such as the system's keyring."""

    def read(self) -> bytes | None:
        """The key, or None if it was never kept here."""

    def keep(self, key: bytes) -> None:
        """Keeps it in place of what is there."""


def root_key(
    settings: Settings, *, keyring: Keeper, agrees_to_key_file: Callable[[], bool] = lambda: False
) -> RootKey:
    """The key of this user, made on first use.

    A key file that exists was agreed to when it was made. Otherwise the keyring is used, unless the settings
    ask for the file; where there is no keyring, `agrees_to_key_file` is asked, and a no is `NoKeyringError`.
    Over a database that exists no new key is ever made.
    """
    try:
        found = find_root_key(settings, keyring=keyring)
        in_file = settings.key_file
    except NoKeyringError:
        if not agrees_to_key_file():
            raise
        found, in_file = None, True
    if found is not None:
        return found
    new = secrets.token_bytes(keyfile.KEY_BYTES)
    return keep_in_file(new, settings) if in_file else _make_in_keyring(new, settings, keyring=keyring)


def find_root_key(settings: Settings, *, keyring: Keeper) -> RootKey | None:
    """The key as it is kept, or None before the first use. Makes nothing and changes nothing.

    Where there is a database, the key opens it; if not, the `WarmlineError` says what to do.
    """
    there = is_there(settings.database)
    in_file = keyfile.read(settings.root_key_file)
    if in_file is not None:
        key = RootKey(secret=in_file, degraded=_in_a_file(settings.root_key_file))
        if there and not key.opens(settings.database):
            raise lostkey.file_does_not_open(settings, keyring_does=_opens(settings, keyring))
        return key
    if settings.key_file:
        if there:
            raise lostkey.no_file(settings, keyring_does=_opens(settings, keyring))
        return None
    try:
        in_keyring = keyring.read()
    except NoKeyringError as error:
        if there:
            raise lostkey.no_keyring(settings) from error
        raise
    if in_keyring is None:
        if there:
            raise lostkey.not_in_keyring(settings)
        return None
    key = RootKey(secret=in_keyring)
    if there and not key.opens(settings.database):
        raise lostkey.keyring_does_not_open(settings)
    return key


def keep_in_file(secret: bytes, settings: Settings) -> RootKey:
    """Keeps it in the key file; the key of a file that is there stays and is the answer."""
    kept = keyfile.keep(settings.root_key_file, secret)
    return RootKey(secret=kept, degraded=_in_a_file(settings.root_key_file))


def _make_in_keyring(new: bytes, settings: Settings, *, keyring: Keeper) -> RootKey:
    with plain_file_errors(settings.database):
        make_private_folder(settings.data_dir)
    # A keyring keeps what was written last: of two that start at once, one would lose its key.
    with one_at_a_time(settings.first_start_lock):
        found = find_root_key(settings, keyring=keyring)
        if found is None:
            keyring.keep(new)
            found = RootKey(secret=new)
    return found


def _opens(settings: Settings, keyring: Keeper) -> bool:
    """Whether the keyring, too, holds a key, and that one opens the database."""
    try:
        kept = keyring.read()
    except WarmlineError:
        return False
    return kept is not None and RootKey(secret=kept).opens(settings.database)


def _in_a_file(path: Path) -> str:
    home = Path.home()
    shown = f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)
    return (
        f"The key to what Warmline keeps lies in a file, {shown}, because no keyring was used. Whoever can "
        "copy that file and the database can read what is kept."
    )
