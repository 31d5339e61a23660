from pathlib import Path

import pytest

from warmline.doctor.extension import check_extension, places_here


def built(place: Path, *, version: str = "0.1.0") -> Path:
    place.mkdir(parents=True)
    (place / "manifest.json").write_text(f'{{"version": "{version}"}}')
    return place


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (".local/share/pipx/warmline/extension", "~/.local/share/pipx/warmline/extension"),
        ("Library/warmline/extension", "~/Library/warmline/extension"),
        ("marta-and-sons/extension/dist", "…/extension/dist"),
    ],
)
def test_where_it_lies(tmp_path: Path, place: str, shown: str) -> None:
    lies = built(tmp_path / place)
    found = check_extension([tmp_path / "nowhere", lies], ours="0.1.0", home=tmp_path)
    assert (found.state, found.says) == ("ok", f"The built extension lies in {shown}.")


def test_elsewhere(tmp_path: Path) -> None:
    found = check_extension([built(tmp_path / "a" / "b" / "c")], ours="0.1.0", home=Path("/home/marta"))
    assert found.says == "The built extension lies in …/b/c."


def test_another_version(tmp_path: Path) -> None:
    found = check_extension([built(tmp_path / "x", version="0.0.9")], ours="0.1.0", home=tmp_path)
    assert found.state == "look"
    assert "./scripts/build" in found.todo


def test_none(tmp_path: Path) -> None:
    assert check_extension([tmp_path / "nowhere"], ours="0.1.0", home=tmp_path).state == "ok"


def test_the_places_of_this_checkout() -> None:
    (package, checkout), version = places_here()
    assert package.parts[-2:] == ("warmline", "extension")
    assert checkout.parts[-2:] == ("extension", "dist")
    assert (checkout.parent / "manifest.json").exists()
    assert version == "0.1.0"
