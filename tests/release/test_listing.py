import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from release.listing import LISTING, ROOT, problems


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of what is looked at."""
    shutil.copytree(ROOT / "docs" / "pictures" / "stores", tmp_path / "docs" / "pictures" / "stores")
    shutil.copy(ROOT / LISTING, tmp_path / LISTING)
    (tmp_path / "extension").mkdir()
    shutil.copy(ROOT / "extension" / "manifest.json", tmp_path / "extension")
    return tmp_path


def written(old: str, new: str) -> Callable[[Path], None]:
    def change(house: Path) -> None:
        text = (house / LISTING).read_text("utf-8")
        assert old in text
        (house / LISTING).write_text(text.replace(old, new, 1), "utf-8")

    return change


def described(words: str) -> Callable[[Path], None]:
    def change(house: Path) -> None:
        manifest = json.loads((house / "extension" / "manifest.json").read_text("utf-8"))
        written(manifest["description"], words)(house)
        manifest["description"] = words
        (house / "extension" / "manifest.json").write_text(json.dumps(manifest), "utf-8")

    return change


def swapped(house: Path) -> None:
    pictures = house / "docs" / "pictures" / "stores"
    shutil.copy(pictures / "tile.png", pictures / "1-mark.png")


def with_alpha(house: Path) -> None:
    shutil.copy(ROOT / "extension/assets/icon-128.png", house / "docs/pictures/stores/tile.png")


def test_nothing_would_be_sent_back() -> None:
    assert problems() == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (written("\nWarmline\n", "\nWarmline for Gmail\n"), "The name"),
        (written("Reads the tone", "Feels the tone"), "The short description is not"),
        (described("x" * 133), "The short description has 133 letters"),
        (written("It also reads", "y" * 16_000), "The long description has"),
        (written("It also reads", "AI-powered, it also reads"), "“AI” is not"),
        (written("a plain fact can", "a plain fact can!"), "“!” is not"),
        (written("| `storage` | Your", "| `tabs` | Your"), "The permissions"),
        (written("| `storage` | Your", "| `storage` | | Your"), "The permissions"),
        (written("| 440x280 |", "| 1280x800 |"), "There must be pictures"),
        (swapped, "pictures/stores/1-mark.png is 440x280."),
        (with_alpha, "pictures/stores/tile.png can be seen through."),
    ],
)
def test_what_would_be(house: Path, change: Callable[[Path], None], said: str) -> None:
    assert problems(house) == []
    change(house)
    assert any(problem.startswith(said) for problem in problems(house))
