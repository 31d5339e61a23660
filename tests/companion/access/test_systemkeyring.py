"""Backends stand in for the real ones under their names; no keyring of this machine is touched."""

import threading
from typing import Any

import keyring.backend
import keyring.errors
import pytest

from warmline.access.systemkeyring import TRUSTED, NoKeyringError, SystemKeyring, trusted
from warmline.errors import WarmlineError


def backend_class(name: str, *, priority: float = 5, **methods: Any) -> type[keyring.backend.KeyringBackend]:
    module, _, qualname = name.rpartition(".")

    class Backend(keyring.backend.KeyringBackend):
        def __init__(self) -> None:
            self.kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[service, username] = password

    Backend.__module__, Backend.__qualname__ = module, qualname
    Backend.priority = priority
    for method, act in methods.items():
        setattr(Backend, method, act)
    return Backend


def backend(name: str = "keyring.backends.SecretService.Keyring", **options: Any) -> Any:
    return backend_class(name, **options)()


def ring(*backends: Any, seconds: float = 5) -> SystemKeyring:
    return SystemKeyring(backends=lambda: backends, seconds=seconds)


@pytest.mark.parametrize("name", sorted(TRUSTED))
def test_the_real_ones_are_trusted(name: str) -> None:
    real = backend(name)
    assert trusted([backend("keyrings.alt.file.PlaintextKeyring", priority=9), real]) is real


@pytest.mark.parametrize(
    "name",
    [
        "keyrings.alt.file.PlaintextKeyring",
        "keyrings.alt.file.EncryptedKeyring",
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "somebody.elses.SecretService.Keyring",
    ],
)
def test_all_others_are_not(name: str) -> None:
    with pytest.raises(NoKeyringError):
        trusted([backend(name, priority=9)])
    with pytest.raises(NoKeyringError, match="--key-file"):
        ring(backend(name)).read()


def test_one_that_inherits_from_a_real_one_is_not() -> None:
    heir = type(
        "Keyring", (backend_class("keyring.backends.SecretService.Keyring"),), {"__module__": "other"}
    )
    with pytest.raises(NoKeyringError):
        trusted([heir()])


def test_the_best_is_taken() -> None:
    better = backend("keyring.backends.kwallet.DBusKeyring", priority=6)
    assert trusted([backend(), better]) is better


def test_a_key_is_made_once_and_read_again() -> None:
    kept = ring(backend())
    assert kept.read() is None
    key = kept.make()
    assert len(key) == 32
    assert kept.read() == key


@pytest.mark.parametrize("answer", [None, "00" * 32])
def test_a_keyring_that_forgets(answer: str | None) -> None:
    forgetful = backend(get_password=lambda *_: answer)
    with pytest.raises(WarmlineError) as refused:
        ring(forgetful).make()
    assert refused.value.code == "keyring_forgets"


def test_a_keyring_that_hangs() -> None:
    for_ever = threading.Event()
    with pytest.raises(WarmlineError) as refused:
        ring(backend(get_password=lambda *_: for_ever.wait(5)), seconds=0.05).read()
    for_ever.set()
    assert refused.value.code == "keyring_silent"


def raising(error: Exception) -> Any:
    def act(*_: Any) -> None:
        raise error

    return act


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (keyring.errors.KeyringLocked("locked"), "keyring_locked"),
        (keyring.errors.InitError("no bus"), "keyring_fails"),
        (OSError("broken"), "keyring_fails"),
    ],
)
def test_a_keyring_that_fails(error: Exception, code: str) -> None:
    with pytest.raises(WarmlineError) as refused:
        ring(backend(get_password=raising(error))).read()
    assert refused.value.code == code


@pytest.mark.parametrize("text", ["", "not a key", "00"])
def test_a_damaged_entry(text: str) -> None:
    with pytest.raises(WarmlineError) as refused:
        ring(backend(get_password=lambda *_: text)).read()
    assert refused.value.code == "key_damaged"
