"""The one key from which all others come, and where it is kept."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from warmline.access import keyfile
from warmline.access.systemkeyring import NoKeyringError
from warmline.errors import WarmlineError
from warmline.settings import Settings

Purpose = Literal["database"]


@dataclass(frozen=True, kw_only=True)
class RootKey:
    """`degraded` says in words for people what is weaker than it should be, or is None."""

    secret: bytes = field(repr=False)
    degraded: str | None = None

    def derive(self, purpose: Purpose) -> bytes:
        """32 bytes for this purpose alone (HKDF-SHA256, RFC 5869)."""
        info = f"warmline {purpose} 1".encode()
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(self.secret)


class Keeper(Protocol):
    """A place that keeps the key, such as the system's keyring."""

    def read(self) -> bytes | None:
        """The key, or None if it was never made here."""

    def make(self) -> bytes:
        """A new key, kept."""


def root_key(
    settings: Settings, *, keyring: Keeper, agrees_to_key_file: Callable[[], bool] = lambda: False
) -> RootKey:
    """The key of this user, made on first use.

    A key file that exists was agreed to when it was made. Otherwise the keyring is used, unless the settings
    ask for the file; where there is no keyring, `agrees_to_key_file` is asked, and a no is `NoKeyringError`.
    Over a database that exists no new key is ever made.
    """
    in_file = keyfile.read(settings.root_key_file)
    if in_file is not None:
        return RootKey(secret=in_file, degraded=_in_a_file(settings.root_key_file))
    if settings.key_file:
        return _new_key_file(settings)
    try:
        in_keyring = keyring.read()
        if in_keyring is None:
            _refuse_over(settings.database)
            in_keyring = keyring.make()
    except NoKeyringError:
        _refuse_over(settings.database)
        if not agrees_to_key_file():
            raise
        return _new_key_file(settings)
    return RootKey(secret=in_keyring)


def _new_key_file(settings: Settings) -> RootKey:
    _refuse_over(settings.database)
    return RootKey(secret=keyfile.make(settings.root_key_file), degraded=_in_a_file(settings.root_key_file))


def _refuse_over(database: Path) -> None:
    if database.exists() and database.stat().st_size > 0:
        raise WarmlineError(
            "key_missing",
            f"There is a database at {database}, but not the key it was made with, and nothing was changed. "
            "Bring back the key (the same keyring, without --key-file, or the key file as it was), or move "
            "the database away to start anew.",
        )


def _in_a_file(path: Path) -> str:
    return (
        f"The key to what Warmline counted lies in a file, {path}, because no keyring was used. "
        "Whoever can copy that file and the database can read them."
    )
