"""The root key: where it is kept, and whether that is as safe as it can be."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal, Protocol

from warmline.access import keyfile
from warmline.access.rootkey import RootKey, find_root_key
from warmline.access.systemkeyring import NoKeyringError
from warmline.doctor.finding import Finding, broken, look, ok
from warmline.errors import WarmlineError
from warmline.settings import Settings

_NAMES = {
    "macOS": "the Keychain of macOS",
    "Windows": "the Credential Locker of Windows",
    "SecretService": "the Secret Service",
    "libsecret": "the Secret Service, through libsecret",
    "kwallet": "KWallet",
}


class Keyring(Protocol):
    """What is asked of the system's keyring here. It is never written to."""

    def backend(self) -> str:
        """The module of the one that is used. Raises `NoKeyringError`."""

    def read(self) -> bytes | None:
        """The key, or None."""

    def keep(self, key: bytes) -> None:
        """Never called here."""


@dataclass(frozen=True, kw_only=True)
class FoundKey:
    """`trouble` says why there is no `key` to be had; both are None before the first start."""

    key: RootKey | None
    place: Literal["file", "keyring"]
    trouble: WarmlineError | None = None


def find_key(settings: Settings, *, keyring: Keyring) -> FoundKey:
    """The key as it is kept, without opening anything with it, which could change files."""
    try:
        in_file = keyfile.read(settings.root_key_file)
    except WarmlineError as error:
        return FoundKey(key=None, place="file", trouble=error)
    if in_file is not None:
        return FoundKey(key=RootKey(secret=in_file), place="file")
    try:
        with suppress(NoKeyringError):
            in_keyring = keyring.read()
            if in_keyring is not None:
                return FoundKey(key=RootKey(secret=in_keyring), place="keyring")
        find_root_key(settings, keyring=keyring)  # says what it means that there is none
    except WarmlineError as error:
        return FoundKey(key=None, place="keyring", trouble=error)
    return FoundKey(key=None, place="keyring")


def check_key(found: Callable[[], FoundKey], *, keyring: Keyring) -> Finding:
    """What keeps the key, and whether it is there."""
    kept = found()
    if isinstance(kept.trouble, NoKeyringError):
        return look(
            "This machine has no keyring that Warmline accepts, and there is no key file either.",
            "Run `warmline pair --key-file` to keep the key in a file that only you can read, or install a "
            "keyring.",
        )
    if kept.trouble is not None:
        return broken(*_parted(kept.trouble.message))
    if kept.place == "file":
        return look(
            "Degraded: the key lies in a file, so whoever can copy your files can read what Warmline keeps.",
            "Nothing, if you chose that because this machine has no keyring.",
        )
    name = keyring.backend()
    keeper = _NAMES.get(name, name)
    if kept.key is None:
        return ok(f"The keyring is {keeper}. There is no key yet: the first start makes it.")
    return ok(f"The key is in {keeper}.")


def _parted(message: str) -> tuple[str, str]:
    """What is wrong is the first sentence of a message, what to do the rest."""
    says, _, todo = message.partition(". ")
    return (f"{says}.", todo) if todo else (message, "Look again once that is mended.")
