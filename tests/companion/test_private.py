import os
import stat
import threading
import time
from pathlib import Path

import pytest

from warmline.errors import WarmlineError
from warmline.private import keep_first, make_private_folder, one_at_a_time, sync_folder, written_aside


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_is_private_whether_it_was_there_or_not(tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "deep" / "er"
    if there:
        folder.mkdir(parents=True, mode=0o755)
    make_private_folder(folder)
    assert mode(folder) == 0o700


def test_what_is_aside_is_private_and_gone_afterwards(tmp_path: Path) -> None:
    with written_aside(tmp_path / "a") as aside:
        assert (mode(aside), aside.stat().st_size, aside.parent) == (0o600, 0, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_failed_half_way_was_never_there(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="stop"), written_aside(tmp_path / "a") as aside:
        aside.write_text("half")
        raise ValueError("stop")
    assert list(tmp_path.iterdir()) == []


def test_the_first_of_many_stays_whole(tmp_path: Path) -> None:
    path, start = tmp_path / "a", threading.Barrier(8)
    seen: set[str] = set()

    def make(number: int) -> None:
        with written_aside(path) as aside:
            aside.write_text(str(number))
            start.wait()
            keep_first(aside, path)
        seen.add(path.read_text())

    threads = [threading.Thread(target=make, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {path.read_text()}
    assert mode(path) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux tells what was synced")
def test_the_folder_is_asked_to_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(os, "fsync", lambda number: synced.append(Path(f"/proc/self/fd/{number}").readlink()))
    sync_folder(tmp_path)
    assert synced == [tmp_path]


def test_what_is_done_once_is_done_once(tmp_path: Path) -> None:
    done, start = tmp_path / "done", threading.Barrier(8)
    times: list[int] = []

    def begin(number: int) -> None:
        start.wait()
        with one_at_a_time(tmp_path / "lock"):
            if not done.exists():
                time.sleep(0.02)
                times.append(number)
                done.touch()

    threads = [threading.Thread(target=begin, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(times) == 1
    assert (mode(tmp_path / "lock"), (tmp_path / "lock").stat().st_size) == (0o600, 0)


def test_no_lock_where_nothing_can_be_written(tmp_path: Path) -> None:
    lock = one_at_a_time(tmp_path / "none" / "lock")
    with pytest.raises(WarmlineError, match="writable for you") as refused, lock:
        raise AssertionError("not alone")
    assert refused.value.code == "first_start"
