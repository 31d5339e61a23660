import zipfile
from pathlib import Path

from release.zipping import zip_folder


def test_names_in_order_and_nothing_of_the_disk(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "two.js").write_text("two")
    (folder / "a.js").write_text("one")
    (folder / "a.js").chmod(0o700)
    zip_folder(folder, tmp_path / "made.zip")
    with zipfile.ZipFile(tmp_path / "made.zip") as made:
        assert [(entry.filename, entry.external_attr >> 16) for entry in made.infolist()] == [
            ("a.js", 0o100644),
            ("b/two.js", 0o100644),
        ]
        assert {entry.date_time for entry in made.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert made.read("b/two.js") == b"two"


def test_what_is_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    for name in ("src/dist", "dist", "node_modules/a"):
        (folder / name).mkdir(parents=True)
        (folder / name / "file").write_text("x")
    zip_folder(folder, tmp_path / "made.zip", leaving_out=["dist", "node_modules"])
    with zipfile.ZipFile(tmp_path / "made.zip") as made:
        assert made.namelist() == ["src/dist/file"]
