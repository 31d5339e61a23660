from pathlib import Path

import pytest

from warmline.doctor.disk import check_disk, judged


@pytest.mark.parametrize(
    ("megabytes", "state", "shown"),
    [(5, "broken", "5 MB"), (100, "look", "100 MB"), (900, "ok", "900 MB"), (20_480, "ok", "20 GB")],
)
def test_how_much(megabytes: int, state: str, shown: str) -> None:
    found = judged(megabytes * 1024 * 1024)
    assert (found.state, shown in found.says) == (state, True)


def test_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    assert check_disk(tmp_path / "a" / "b").says == check_disk(tmp_path).says
    assert list(tmp_path.iterdir()) == []
