"""The packages of a Python lock file."""

import re
from collections.abc import Callable, Mapping
from email.message import Message
from importlib.metadata import PackageNotFoundError, metadata

from release.licences.accepted import is_accepted
from release.licences.package import Package

ENTRY = re.compile(r"^([\w.-]+)==([\w.]+).*\n(?: {4}--hash.*\n)*((?: {4}#.*\n)*)", flags=re.MULTILINE)
OURS = "warmline (pyproject.toml)"
"""Who asks for what we ask for ourselves. Of what `scripts/lock` asks for, nobody is named."""

CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""Those that stand for one licence only; "BSD License" may be any of several."""


def read_lock(
    lock: str, *, known: Mapping[str, str], told: Callable[[str], str | None] | None = None
) -> list[Package]:
    """`lock`: its text, with the lines that say who needs each. What was read by eye comes first."""
    told = told or told_licence
    entries = [(name, version, _needed_by(lines)) for name, version, lines in ENTRY.findall(lock)]
    needed_by = {name: needed for name, _version, needed in entries}
    return [
        Package(name, version, known.get(name) or told(name), tuple(sorted(_brought_by(name, needed_by))))
        for name, version, _needed in entries
    ]


def told_licence(name: str) -> str | None:
    """What the installed package says itself: an SPDX expression, or else what can mean one licence only."""
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return None
    return licence_in(said)  # type: ignore[arg-type]  # a Message, by the name of what can be asked of it


def licence_in(said: Message) -> str | None:
    """The same, from the package's metadata."""
    for field in ("License-Expression", "License"):
        if is_accepted(said.get(field, "")):
            return str(said[field])
    names = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier", []) if "License ::" in line]
    return CLASSIFIERS.get(names[0]) if len(names) == 1 else None


def _needed_by(lines: str) -> set[str]:
    names = {line.strip(" #").removeprefix("via").strip() for line in lines.splitlines()}
    return {name for name in names if name and not name.startswith("-c ")}  # -c: what only held a version


def _brought_by(name: str, needed_by: Mapping[str, set[str]]) -> set[str]:
    seen, todo, found = {name}, [name], set()
    while todo:
        one = todo.pop()
        if OURS in needed_by[one] or not needed_by[one]:
            found.add(one)
        fresh = needed_by[one] - {OURS} - seen
        seen |= fresh
        todo += fresh
    return found
