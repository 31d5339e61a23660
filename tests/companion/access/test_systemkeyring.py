"""Backends stand in for the real ones under their names; no keyring of this machine is touched."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import keyring.backend
import keyring.errors
import pytest

from support.running_companion import home_environment
from warmline.access.systemkeyring import SECONDS, TRUSTED, NoKeyringError, SystemKeyring, trusted
from warmline.errors import WarmlineError

KEY = bytes(range(32))


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


REAL = {
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
}
"""As keyring names them; those of other systems cannot be imported here."""


@pytest.mark.parametrize("name", sorted(REAL | TRUSTED))
def test_the_real_ones_are_trusted(name: str) -> None:
    real = backend(name)
    assert trusted([backend("keyrings.alt.file.PlaintextKeyring", priority=9), real]) is real
    assert name in REAL


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
    with pytest.raises(NoKeyringError, match="--key-file") as refused:
        ring(backend(name)).read()
    assert refused.value.code == "no_keyring"


def test_one_that_inherits_from_a_real_one_is_not() -> None:
    heir = type(
        "Keyring", (backend_class("keyring.backends.SecretService.Keyring"),), {"__module__": "other"}
    )
    with pytest.raises(NoKeyringError):
        trusted([heir()])


def test_the_best_is_taken() -> None:
    better = backend("keyring.backends.kwallet.DBusKeyring", priority=6)
    assert trusted([backend(), better]) is better


def test_the_one_that_is_used_is_told() -> None:
    assert (
        ring(backend(), backend("keyrings.alt.file.PlaintextKeyring", priority=9)).backend()
        == "SecretService"
    )
    assert ring(backend("keyring.backends.macOS.Keyring")).backend() == "macOS"
    with pytest.raises(NoKeyringError):
        ring(backend("keyrings.alt.file.PlaintextKeyring")).backend()


def test_a_key_is_kept_and_read_again() -> None:
    one = backend()
    kept = ring(one)
    assert kept.read() is None
    for key in (KEY, bytes(32)):
        kept.keep(key)
        assert kept.read() == key
        assert one.kept == {("warmline", "root key"): key.hex()}


def test_a_keyring_may_take_its_time() -> None:
    def slow(*_: Any) -> str:
        assert threading.current_thread().daemon, "one that hangs must not keep the program from ending"
        time.sleep(0.1)
        return KEY.hex()

    assert ring(backend(get_password=slow)).read() == KEY


@pytest.mark.parametrize("answer", [None, "00" * 32, "not a key"])
def test_a_keyring_that_forgets(answer: str | None) -> None:
    forgetful = backend(get_password=lambda *_: answer)
    with pytest.raises(WarmlineError, match="--key-file") as refused:
        ring(forgetful).keep(KEY)
    assert refused.value.code == "keyring_forgets"


@pytest.mark.parametrize("method", ["get_password", "set_password"])
def test_a_keyring_that_hangs(method: str) -> None:
    for_ever = threading.Event()
    hanging = ring(backend(**{method: lambda *_: for_ever.wait(5)}), seconds=0.05)
    with pytest.raises(WarmlineError, match="Unlock it") as refused:
        hanging.keep(KEY)
    for_ever.set()
    assert refused.value.code == "keyring_silent"


def test_looking_for_keyrings_can_hang_too() -> None:
    for_ever = threading.Event()
    with pytest.raises(WarmlineError) as refused:
        SystemKeyring(backends=lambda: [for_ever.wait(5)], seconds=0.05).read()
    for_ever.set()
    assert refused.value.code == "keyring_silent"


def test_people_have_ten_seconds() -> None:
    assert SECONDS == 10


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
    assert "What the keyring holds is" in refused.value.message


FOUND = """
import keyring, keyring.backend
from warmline.access.systemkeyring import NoKeyringError, trusted
print(type(keyring.get_keyring()).__module__)
try:
    print(trusted(keyring.backend.get_all_keyring()))
except NoKeyringError:
    print("none to trust")
"""
PLAINTEXT = """
import keyring.backend
class PlaintextKeyring(keyring.backend.KeyringBackend):
    priority = 0.5
    def get_password(self, service, username): return "00" * 32
    def set_password(self, service, username, password): raise AssertionError("asked to keep a key")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a keyring of their own")
@pytest.mark.parametrize("chosen", ["keyrings.alt.file", "keyring.backends.null"])
def test_what_keyring_itself_would_take_is_not(tmp_path: Path, chosen: str) -> None:
    """A package of the name of keyrings.alt, found as keyring finds it; the null backend, by its variable."""
    package = tmp_path / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(PLAINTEXT)
    told = tmp_path / "keyrings.alt-5.0.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    (told / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    environment = {**home_environment(tmp_path), "PYTHONPATH": path}
    if "null" in chosen:
        environment["PYTHON_KEYRING_BACKEND"] = f"{chosen}.Keyring"
    heard = subprocess.run(
        [sys.executable, "-c", FOUND], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert heard.stdout.split("\n") == [chosen, "none to trust", ""]
