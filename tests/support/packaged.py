"""What `scripts/package` makes of a copy of this checkout."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINKED = (".venv", "extension/node_modules")
"""What takes minutes to install and is the same for both."""


@dataclass(frozen=True)
class Packaged:
    """A checkout, and the folder with what was made in it."""

    checkout: Path
    made: Path

    def file(self, ending: str) -> Path:
        """The one whose name ends so."""
        (found,) = self.made.glob(f"*{ending}")
        return found


def package(folder: Path, *, umask: int, day: int) -> Packaged:
    """`day`: when all files were written, in seconds since 1970."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        source, copy = ROOT / name, folder / name
        if source.is_file():
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(source.read_bytes())
            copy.chmod(source.stat().st_mode & 0o777 & ~umask)
            os.utime(copy, (day, day))
    for name in LINKED:
        (folder / name).symlink_to(ROOT / name)
    # Nothing may be installed through the links: the environment would lead into a folder that is soon gone.
    (folder / "scripts" / "setup").write_text("#!/bin/sh\n")
    subprocess.run(
        [folder / "scripts" / "package", folder / "made"],
        umask=umask,
        check=True,
        capture_output=True,
        timeout=300,
        # What a shell may have left behind takes no part.
        env={**os.environ, "SOURCE_DATE_EPOCH": str(day), "PYTHONPATH": ""},
    )
    return Packaged(folder, folder / "made")
