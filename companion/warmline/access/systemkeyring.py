"""The system's own keyring. Only backends that really protect what they keep are trusted."""

import threading
from collections.abc import Callable, Iterable
from typing import TypeVar

import keyring.backend
import keyring.errors

from warmline.access.keyfile import parse
from warmline.errors import WarmlineError

SECONDS = 10.0
"""A keyring that asks to be unlocked blocks until somebody answers."""
SERVICE, ENTRY = "warmline", "root key"

# With other packages installed, keyring silently picks one that keeps base64 in a plain file, and its
# null backend swallows what is written; hence a list of those that are known to be good.
TRUSTED = frozenset(
    {
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
    }
)

Backend = keyring.backend.KeyringBackend
Found = TypeVar("Found")


class NoKeyringError(WarmlineError):
    """There is none to trust on this machine."""

    def __init__(self) -> None:
        super().__init__(
            "no_keyring",
            "This machine has no keyring that Warmline can use. Add --key-file to keep its key in a file "
            "that only you can read.",
        )


def trusted(backends: Iterable[Backend]) -> Backend:
    """The best of those that can be trusted; raises `NoKeyringError`."""
    good = [backend for backend in backends if _name(backend) in TRUSTED]
    if not good:
        raise NoKeyringError
    return max(good, key=lambda backend: backend.priority)


def _name(backend: Backend) -> str:
    # The exact class: one that inherits from a good one may do as it likes.
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


class SystemKeyring:
    """Reads and keeps the root key. `backends` is asked late, since looking for them may block too."""

    def __init__(
        self,
        *,
        backends: Callable[[], Iterable[Backend]] = keyring.backend.get_all_keyring,
        seconds: float = SECONDS,
    ) -> None:
        self._backends = backends
        self._seconds = seconds

    def backend(self) -> str:
        """The module of the one that is used, such as `SecretService`. Raises `NoKeyringError`."""
        return self._in_time(lambda: type(trusted(self._backends())).__module__.rpartition(".")[2])

    def read(self) -> bytes | None:
        """The key, or None if there is none yet."""
        text = self._in_time(self._entry)
        return None if text is None else parse(text, where="the keyring")

    def keep(self, key: bytes) -> None:
        """Keeps it in place of what is there, and reads it back: some keyrings only seem to keep."""
        self._in_time(lambda: trusted(self._backends()).set_password(SERVICE, ENTRY, key.hex()))
        if self._in_time(self._entry) != key.hex():
            raise WarmlineError(
                "keyring_forgets",
                "The keyring did not keep what was written to it, so nothing was made. Look after the "
                "keyring, or add --key-file to keep the key in a file that only you can read.",
            )

    def _entry(self) -> str | None:
        return trusted(self._backends()).get_password(SERVICE, ENTRY)

    def _in_time(self, work: Callable[[], Found]) -> Found:
        results: list[Found] = []
        errors: list[Exception] = []

        def run() -> None:
            try:
                results.append(work())
            except Exception as error:
                errors.append(error)

        # A daemon, because a keyring that hangs cannot be stopped, only left behind.
        worker = threading.Thread(target=run, daemon=True)
        worker.start()
        worker.join(self._seconds)
        if results:
            return results.pop()
        if not errors:
            raise WarmlineError("keyring_silent", "The keyring did not answer. Unlock it, then try again.")
        error = errors.pop()
        if isinstance(error, WarmlineError):
            raise error
        if isinstance(error, keyring.errors.KeyringLocked):
            raise WarmlineError("keyring_locked", "The keyring is locked. Unlock it, then try again.")
        raise WarmlineError(
            "keyring_fails",
            "The keyring answered with an error. See that it can be unlocked here, then try again; or add "
            "--key-file to keep the key in a file that only you can read.",
        ) from error
