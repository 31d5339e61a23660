"""Is what the stores are told within their limits, and does it go with the manifest?"""

import json
import re
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LISTING = "docs/store-listing.md"

SHORTEST, LONGEST = 132, 16_000
"""Letters that the Chrome Web Store takes; Mozilla takes 250 and any number."""

PUFFERY = re.compile(
    r"\b(?:AI|artificial intelligence|smart|magic\w*|seamless\w*|revolutionary|ultimate|amazing|powerful)\b"
    r"|\bbest\b|!|#1",
    flags=re.IGNORECASE,
)
"""What neither store likes to read, and we do not like to say."""

PICTURE = re.compile(r"^\| !\[[^]]*\]\(([^)]+)\) \| (\d+)x(\d+) \|", flags=re.MULTILINE)
WANTED = {(1280, 800), (440, 280)}
"""Both stores' pictures, and the tile of the Chrome Web Store."""


def problems(root: Path = ROOT) -> list[str]:
    """What a store would send back, in a sentence each."""
    text = (root / LISTING).read_text("utf-8")
    manifest = json.loads((root / "extension" / "manifest.json").read_text("utf-8"))
    sections = dict(re.findall(r"^## ([^\n]+)\n+(.*?)(?=\n## |\Z)", text, flags=re.MULTILINE | re.DOTALL))
    short, long = (sections.get(f"{which} description", "").strip() for which in ("Short", "Long"))
    found = []
    if sections.get("Name", "").strip() != manifest["name"]:
        found.append("The name is not the manifest's.")
    if short != manifest["description"]:
        found.append("The short description is not the manifest's.")
    if not 1 <= len(short) <= SHORTEST:
        found.append(f"The short description has {len(short)} letters: 1 to {SHORTEST}.")
    if not 1 <= len(long) <= LONGEST:
        found.append(f"The long description has {len(long)} letters: 1 to {LONGEST}.")
    found += [f"“{word.group()}” is not a word for a store." for word in PUFFERY.finditer(f"{short}\n{long}")]
    reasons = re.findall(
        r"^\| `([^`]+)` \| [^\s|]", sections.get("Why each permission", ""), flags=re.MULTILINE
    )
    matches = [match for script in manifest["content_scripts"] for match in script["matches"]]
    wanted = [*manifest["permissions"], *manifest["host_permissions"], *matches]
    if reasons != [*dict.fromkeys(wanted)]:
        found.append("The permissions that have a reason are not those of the manifest.")
    return [*found, *_pictures(root / "docs", sections.get("Pictures", ""))]


def _pictures(folder: Path, section: str) -> list[str]:
    found = []
    pictures = {name: (int(width), int(height)) for name, width, height in PICTURE.findall(section)}
    if {*pictures.values()} != WANTED:
        found.append("There must be pictures of 1280x800 and a tile of 440x280.")
    for name, said in pictures.items():
        size, colours = _png(folder / name)
        if size != said:
            found.append(f"{name} is {size[0]}x{size[1]}.")
        if colours != "RGB":
            found.append(f"{name} can be seen through.")
    return found


def _png(file: Path) -> tuple[tuple[int, int], str]:
    """Width and height in pixels, and what is kept of each."""
    width, height, _depth, kind = struct.unpack(">IIBB", file.read_bytes()[16:26])
    return (width, height), "RGB" if kind == 2 else "other"


if __name__ == "__main__":
    sys.exit("\n".join(problems()) or None)
