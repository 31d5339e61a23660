"""docs/rooms.md lists every folder that holds a file of ours, and README.md those at the top."""

import re
from pathlib import PurePosixPath

MIRRORS = ("tests/bench/", "tests/companion/", "tests/training/")
"""File for file as what they test: their own line on the map says so for all that is in them."""
HIDDEN = {".ci"}
"""Read by machines."""


def rooms(repository):
    """Folders that hold a file of ours, data within them apart."""
    return {
        str(folder)
        for file in repository.files
        for folder in [PurePosixPath(file).parent]
        if str(folder) != "." and "data" not in folder.parts and not file.startswith(MIRRORS)
    } - HIDDEN


def listed(text):
    """The folders that a table's first column names."""
    return re.findall(r"^\| `([\w/.-]+)/` \| .+ \|$", text, flags=re.MULTILINE)


def test_every_room_is_on_the_map(repository):
    assert sorted(rooms(repository) - {*listed(repository.text("docs/rooms.md"))}) == []


def test_every_room_on_the_map_exists(repository):
    there = {str(parent) for file in repository.files for parent in PurePosixPath(file).parents}
    assert sorted({*listed(repository.text("docs/rooms.md"))} - there) == []


def test_no_room_is_on_the_map_twice(repository):
    names = listed(repository.text("docs/rooms.md"))
    assert sorted(names) == sorted({*names})


def test_the_readme_names_the_rooms_at_the_top(repository):
    at_the_top = {file.split("/")[0] for file in repository.files if "/" in file}
    assert {*listed(repository.text("README.md"))} == at_the_top - HIDDEN - {"LICENSES"}
