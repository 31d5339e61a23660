"""What was read by eye: where a package leaves it open, or is not installed on every system."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

FILE = Path(__file__).parent / "data" / "known.toml"


def known_licences(kind: str) -> Mapping[str, str]:
    """Licence by the name of the package; `kind`: "python" or "npm"."""
    entries = tomllib.loads(FILE.read_text("utf-8"))[kind]
    return {name: str(entry["licence"]) for name, entry in entries.items()}
