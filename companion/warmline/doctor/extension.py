"""The built extension: where it lies, and whether it goes with this companion."""

import json
from collections.abc import Iterable
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from warmline.doctor.finding import Finding, look, ok


def check_extension(places: Iterable[Path], *, ours: str, home: Path) -> Finding:
    """The first of `places` in which one lies; `ours` is the version of the companion."""
    for place in places:
        manifest = place / "manifest.json"
        if manifest.exists():
            theirs = str(json.loads(manifest.read_text("utf-8"))["version"])
            where = _shown(place, home=home)
            if theirs == ours:
                return ok(f"The built extension lies in {where}.")
            return look(
                f"The extension in {where} is another version than the companion.",
                "In a checkout, run ./scripts/build; else install Warmline anew. Then load it again.",
            )
    return ok("No built extension lies here. In a checkout, ./scripts/build makes one.")


def places_here() -> tuple[list[Path], str]:
    """Where one may lie, in the package or in the checkout around it, and the companion's version."""
    package = Path(str(files("warmline")))
    return [package / "extension", package.parents[1] / "extension" / "dist"], version("warmline")


def _shown(place: Path, *, home: Path) -> str:
    """Folders that a person named are left out: those of tools, such as ~/.local, say nothing."""
    if place.is_relative_to(home):
        first = place.relative_to(home).parts[0]
        if first.startswith(".") or first in ("AppData", "Library"):
            return f"~/{place.relative_to(home).as_posix()}"
    return f"…/{place.parent.name}/{place.name}"
