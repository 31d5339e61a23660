"""Who is measured."""

import json
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from bench.install import NODE_ROOM, ROOM

REPOSITORY = ROOM.parent
OURS, RULES, HTTP = "Warmline", "Warmline, rules alone", "Warmline over signed HTTP"
HARPER, ALEX, WRITE_GOOD = "harper.js", "alex", "write-good"
VADER, CONVOKIT = "VADER", "ConvoKit politeness"
SMALL, TOKENIZER, IMPORT = "spaCy small English", "spaCy tokenizer alone", "`import spacy`"

COMPARABLE = (HARPER, ALEX, CONVOKIT)
"""Those that Warmline should be ahead of: docs/benchmarks.md says what each does, and why these."""

Judges = Literal["by marks", "by score"]


@dataclass(frozen=True, slots=True)
class Entry:
    """How a reader is started, and how it says which sentences it would mark, if it does."""

    name: str
    command: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    judges: Judges | None = None
    reads: bool = True


def lineup(peers: Path) -> tuple[Entry, ...]:
    """Ours first. `peers` is the folder that they are installed in."""

    def ours(name: str, *arguments: str) -> Entry:
        path = os.pathsep.join(str(REPOSITORY / part) for part in ("", "companion", "tests"))
        command = (sys.executable, "-m", *arguments)
        return Entry(name, command, REPOSITORY, {"PYTHONPATH": path})

    # Whatever a peer may keep at home it keeps with itself.
    elsewhere = {"HOME": str(peers / "home"), "PYTHONPATH": str(REPOSITORY)}
    programs = peers / "python" / ("Scripts" if sys.platform == "win32" else "bin")

    def python(name: str, *arguments: str, judges: Judges | None = None) -> Entry:
        return Entry(name, (str(programs / "python"), "-m", *arguments), peers, elsewhere, judges)

    def node(name: str) -> Entry:
        file = name.removesuffix(".js") + ".mjs"
        return Entry(name, ("node", file), peers / "node", elsewhere, "by marks")

    nothing = ours(IMPORT, "bench.readers.pipeline", "import")
    return (
        ours(OURS, "bench.readers.here", "whole"),
        ours(RULES, "bench.readers.here", "rules"),
        ours(HTTP, "bench.readers.over_http"),
        node(HARPER),
        node(ALEX),
        node(WRITE_GOOD),
        python(VADER, "bench.readers.vader", judges="by score"),
        python(CONVOKIT, "bench.readers.politeness", judges="by score"),
        python(SMALL, "bench.readers.pipeline", "small"),
        python(TOKENIZER, "bench.readers.pipeline", "tokenizer"),
        Entry(nothing.name, nothing.command, nothing.folder, nothing.environment, reads=False),
    )


def versions() -> str:
    """The peers with their versions, as the room asks for them."""
    asked = json.loads((NODE_ROOM / "package.json").read_text("utf-8"))["dependencies"]
    python = re.findall(r"^([\w.-]+)==([\w.]+)", (ROOM / "peers.in").read_text("utf-8"), flags=re.MULTILINE)
    return ", ".join(f"{name} {version}" for name, version in [*asked.items(), *python])
