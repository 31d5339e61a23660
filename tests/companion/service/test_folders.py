import stat
from pathlib import Path

from warmline.service import folders


def test_made_and_gone(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    wanted = [tmp_path / "there" / "a" / "b", tmp_path / "there" / "a" / "c", tmp_path / "there"]
    made = folders.make(wanted)
    assert made == [tmp_path / "there" / "a", *wanted[:2]]
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in made} == {0o700}
    assert folders.make(wanted) == []
    (wanted[1] / "file").touch()
    folders.remove_empty(reversed(made))
    assert [path.name for path in sorted(tmp_path.rglob("*"))] == ["there", "a", "c", "file"]
