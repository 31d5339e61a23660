"""What the tests of the layout look at: the files of the repository as git knows them."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Repository:
    """The checkout. Paths are relative to its root, with forward slashes."""

    root: Path
    files: tuple[str, ...]

    def under(self, folder: str, *suffixes: str) -> list[str]:
        """The files below a folder whose names end so."""
        return [
            file for file in self.files if file.startswith(f"{folder}/") and file.endswith(suffixes or ("",))
        ]

    def text(self, file: str) -> str:
        """What is written in a file."""
        return (self.root / file).read_text(encoding="utf-8")

    @property
    def documents(self) -> dict[str, str]:
        """The pages that people read, at the top and in docs/, each with its text."""
        at_the_top = [file for file in self.files if "/" not in file and file.endswith(".md")]
        return {file: self.text(file) for file in (*at_the_top, *self.under("docs", ".md"))}

    @property
    def all_documents(self) -> str:
        """All of them in one, for what may stand on any page."""
        return "\n".join(self.documents.values())


@pytest.fixture(scope="session")
def repository() -> Repository:
    root = Path(__file__).parents[2]
    # With new files too, so that a test fails before the commit that forgets something and not after.
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=root,
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split("\0")
    return Repository(root, tuple(sorted(file for file in listed if file and (root / file).is_file())))
