"""Looks at every package's licence and writes the pages that list them."""

import sys
from pathlib import Path

from release.licences import npm, python
from release.licences.accepted import is_accepted
from release.licences.known import known_licences
from release.licences.package import Package
from release.licences.page import page

ROOT = Path(__file__).parents[2]


def pages(root: Path = ROOT) -> dict[str, str]:
    """What is to stand in which file. SystemExit: a licence is unknown or not accepted."""
    text = {
        name: (root / name).read_text("utf-8")
        for name in (
            "requirements.txt",
            "requirements-dev.txt",
            "extension/package-lock.json",
            "tests/browser/package-lock.json",
        )
    }
    in_python, in_npm = known_licences("python"), known_licences("npm")
    companion = python.read_lock(text["requirements.txt"], known=in_python)
    beside = {one.name for one in companion}
    tools = python.read_lock(text["requirements-dev.txt"], known=in_python)
    bundled = npm.read_lock(text["extension/package-lock.json"], known=in_npm, dev=False)
    shipped = {"Installed beside the companion": companion, "For the extension's bundle": bundled}
    worked_with = {
        "Python": [one for one in tools if one.name not in beside],
        "The extension": npm.read_lock(text["extension/package-lock.json"], known=in_npm, dev=True),
        "The browser tests": npm.read_lock(text["tests/browser/package-lock.json"], known=in_npm, dev=True),
    }
    refuse(bundled, handed_out=True)
    refuse([*companion, *(one for list_ in worked_with.values() for one in list_)], handed_out=False)
    return {
        "docs/third-party.md": page(
            "Packages that are shipped or installed",
            "Which of them are in the extension, with their notices: `THIRD-PARTY.txt` in it. "
            "The model's origin: [NOTICE](../NOTICE).",
            shipped,
        ),
        "docs/third-party-tools.md": page(
            "Packages that we work with", "None of them is shipped or installed by a user.", worked_with
        ),
    }


def refuse(packages: list[Package], *, handed_out: bool) -> None:
    """SystemExit, if there is one that may not be used."""
    wrong = [
        f"{one.name} {one.version}: {one.licence or 'says no licence that is known'}"
        for one in packages
        if one.licence is None or not is_accepted(one.licence, handed_out=handed_out)
    ]
    if wrong:
        sys.exit("\n".join(["Not accepted (release/licences/accepted.py, data/known.toml):", *wrong]))


if __name__ == "__main__":
    for name, written in pages().items():
        (ROOT / name).write_text(written, "utf-8")
