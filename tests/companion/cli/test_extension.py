from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from warmline.cli import extension as command

Run = Callable[..., Result]


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "package" / "extension"
    (place / "pages").mkdir(parents=True)
    (place / "manifest.json").write_text("{}")
    (place / "pages" / "popup.html").write_text("<p>")
    monkeypatch.setattr(command, "places_here", lambda: ([tmp_path / "nowhere", place], "0.1.0"))
    return place


def test_where_it_lies_and_how_to_load_it(run: Run, built: Path) -> None:
    said = run("extension").stdout
    assert said.startswith(f"The extension lies in {built}\n")
    assert "chrome://extensions" in said
    assert "about:debugging" in said
    assert "warmline extension --into" in said


def test_copied(run: Run, built: Path, tmp_path: Path) -> None:
    copy = tmp_path / "Documents" / "warmline"
    said = run("extension", "--into", str(copy)).stdout
    assert said.startswith(f"The extension lies in {copy}\n")
    assert "--into" not in said
    assert (copy / "pages" / "popup.html").read_text() == "<p>"


def test_a_folder_with_something_in_it_is_left_alone(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Marta")
    ended = run("extension", "--into", str(tmp_path))
    assert ended.exit_code == 2
    assert ended.stderr == f"warmline: {tmp_path} is not empty. Name a new folder.\n"


def test_a_folder_that_cannot_be_made(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ended = run("extension", "--into", str(tmp_path / "file" / "inside"))
    assert ended.exit_code == 2
    assert "The extension was not copied: Not a directory." in ended.stderr


def test_none_was_built(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(command, "places_here", lambda: ([tmp_path], "0.1.0"))
    ended = run("extension")
    assert ended.exit_code == 2
    assert "./scripts/build" in ended.stderr
