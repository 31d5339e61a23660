import os
import stat
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from warmline.access import keyfile
from warmline.errors import WarmlineError

KEY = bytes(range(32))


@pytest.mark.parametrize("there", [True, False])
def test_a_new_key_is_private_and_stays(tmp_path: Path, there: bool) -> None:
    path = tmp_path / "config" / "root.key"
    if there:
        path.parent.mkdir(mode=0o755)
    assert keyfile.read(path) is None
    assert keyfile.keep(path, KEY) == KEY
    assert keyfile.read(path) == KEY
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["root.key"]


def test_the_first_of_many_wins(tmp_path: Path) -> None:
    path = tmp_path / "root.key"
    keys: set[bytes] = set()
    start = threading.Barrier(8)

    def keep(number: int) -> None:
        start.wait()
        keys.add(keyfile.keep(path, bytes([number]) * 32))

    threads = [threading.Thread(target=keep, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert keys == {keyfile.read(path)}


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o601, 0o602, 0o610, 0o620])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "root.key"
    keyfile.keep(path, KEY)
    path.chmod(mode)
    with pytest.raises(WarmlineError, match="chmod 600") as refused:
        keyfile.read(path)
    assert refused.value.code == "key_file_open"


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o720, 0o702])
def test_a_folder_in_which_others_can_exchange_it_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "config" / "root.key"
    keyfile.keep(path, KEY)
    path.parent.chmod(mode)
    with pytest.raises(WarmlineError, match=f"chmod 700 {path.parent}") as refused:
        keyfile.read(path)
    assert refused.value.code == "key_file_open"
    path.parent.chmod(0o755)
    assert keyfile.read(path) == KEY, "whose files others may list is safe"


def test_a_file_of_somebody_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "root.key"
    keyfile.keep(path, KEY)
    monkeypatch.setattr(os, "getuid", lambda: path.stat().st_uid + 1)
    with pytest.raises(WarmlineError, match="belongs to another user") as refused:
        keyfile.read(path)
    assert refused.value.code == "key_file_open"


@pytest.mark.parametrize("text", ["", "00", "zz" * 32, "00" * 33, "kéy"])
def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "root.key"
    path.write_text(text, "utf-8")
    path.chmod(0o600)
    with pytest.raises(WarmlineError) as refused:
        keyfile.read(path)
    assert refused.value.code == "key_damaged"
    assert "warmline key restore" in refused.value.message
    assert path.read_text("utf-8") == text


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WarmlineError) as refused:
        keyfile.keep(tmp_path / "file" / "root.key", KEY)
    assert refused.value.code == "key_file_unwritable"


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "root.key").mkdir()
    with pytest.raises(WarmlineError) as refused:
        keyfile.read(tmp_path / "root.key")
    assert refused.value.code == "key_file_unreadable"


def test_elsewhere_modes_say_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "root.key"
    keyfile.keep(path, KEY)
    path.chmod(0o644)
    said = SimpleNamespace(name="nt")
    monkeypatch.setattr(keyfile, "os", said)
    assert keyfile.read(path) == KEY


def test_it_is_on_the_disk_before_it_is_in_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "root.key"
    synced: list[tuple[int, bool]] = []

    def fsync(descriptor: int) -> None:
        synced.append((os.fstat(descriptor).st_size, path.exists()))

    monkeypatch.setattr(os, "fsync", fsync)
    keyfile.keep(path, KEY)
    assert (len(KEY.hex()) + 1, False) in synced


def test_a_file_that_vanishes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyfile, "read", lambda _: None)
    with pytest.raises(WarmlineError) as refused:
        keyfile.keep(tmp_path / "root.key", KEY)
    assert refused.value.code == "key_file_unwritable"
