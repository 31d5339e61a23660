"""The packages of an npm lock file."""

import json
from collections.abc import Mapping
from typing import Any

from release.licences.package import Package


def read_lock(lock: str, *, known: Mapping[str, str], dev: bool) -> list[Package]:
    """Those that are there for `dev`elopment alone, or the others, each version once."""
    packages: Mapping[str, Any] = json.loads(lock)["packages"]
    root = packages[""]
    ours = {*root.get("dependencies", {}), *root.get("devDependencies", {})}
    brought_by: dict[str, set[str]] = {place: set() for place in packages}
    for name in ours:
        for place in _needed(f"node_modules/{name}", packages):
            brought_by[place].add(name)
    found: dict[tuple[str, str], Package] = {}
    for place, package in packages.items():
        if place and bool(package.get("dev")) == dev:
            name, version = place.rpartition("node_modules/")[2], package["version"]
            before = found.get((name, version))
            bringers = brought_by[place] | {*(before.brought_by if before else ())}
            licence = known.get(name) or package.get("license")
            found[name, version] = Package(name, version, licence, tuple(sorted(bringers)))
    return sorted(found.values(), key=lambda package: (package.name, package.version))


def _needed(place: str, packages: Mapping[str, Any]) -> set[str]:
    """All places that a package needs, its own among them."""
    seen, todo = {place}, [place]
    while todo:
        one = todo.pop()
        kinds = ("dependencies", "optionalDependencies", "peerDependencies")
        for name in {name for kind in kinds for name in packages[one].get(kind, {})}:
            found = _nearest(one, name, packages)
            if found is not None and found not in seen:
                seen.add(found)
                todo.append(found)
    return seen


def _nearest(place: str, name: str, packages: Mapping[str, Any]) -> str | None:
    """Where Node finds a package: in the nearest folder upwards. None: an optional one that is not there."""
    while True:
        here = f"{place}/node_modules/{name}" if place else f"node_modules/{name}"
        if here in packages:
            return here
        if not place:
            return None
        place = place.rpartition("node_modules/")[0].rstrip("/")
