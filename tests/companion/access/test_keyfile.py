import stat
import threading
from pathlib import Path

import pytest

from warmline.access import keyfile
from warmline.errors import WarmlineError


def test_a_new_key_is_private_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "config" / "root.key"
    assert keyfile.read(path) is None
    key = keyfile.make(path)
    assert len(key) == 32
    assert keyfile.read(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["root.key"]


def test_the_first_of_many_wins(tmp_path: Path) -> None:
    path = tmp_path / "root.key"
    keys: set[bytes] = set()
    start = threading.Barrier(8)

    def make() -> None:
        start.wait()
        keys.add(keyfile.make(path))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert keys == {keyfile.read(path)}


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "root.key"
    keyfile.make(path)
    path.chmod(mode)
    with pytest.raises(WarmlineError, match="chmod 600") as refused:
        keyfile.read(path)
    assert refused.value.code == "key_file_open"


@pytest.mark.parametrize("text", ["", "00", "zz" * 32, "00" * 33, "kéy"])
def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "root.key"
    path.write_text(text, "utf-8")
    path.chmod(0o600)
    with pytest.raises(WarmlineError) as refused:
        keyfile.read(path)
    assert refused.value.code in ("key_damaged", "key_file_unreadable")
    assert path.read_text("utf-8") == text


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WarmlineError) as refused:
        keyfile.make(tmp_path / "file" / "root.key")
    assert refused.value.code == "key_file_unwritable"
