"""What the documents list is compared with what there is."""

import re
from pathlib import PurePosixPath

import click

from warmline.access.systemkeyring import SystemKeyring
from warmline.cli.main import main
from warmline.doctor.table import checks_of
from warmline.settings import Settings

ROOMS = "docs/rooms.md"


def documents(repository):
    at_the_top = [file for file in repository.files if "/" not in file and file.endswith(".md")]
    return [*at_the_top, *repository.under("docs", ".md")]


def all_documents(repository):
    return "\n".join(repository.text(file) for file in documents(repository))


def test_every_script_is_named(repository):
    documents = all_documents(repository)
    scripts = [file for file in repository.under("scripts") if "." not in PurePosixPath(file).name]
    assert [script for script in scripts if script not in documents] == []


def test_every_named_script_exists(repository):
    named = set(re.findall(r"\bscripts/[\w-]+", all_documents(repository)))
    assert sorted(named - set(repository.files)) == []


def test_every_command_is_named(repository):
    documents = all_documents(repository)
    assert [name for name in main.commands if f"warmline {name}" not in documents] == []


def test_every_named_command_exists(repository):
    named = set(re.findall(r"`warmline ([a-z]+)", all_documents(repository)))
    assert sorted(named - set(main.commands)) == []


def test_the_extension_names_commands_that_exist(repository):
    said = "\n".join(repository.text(file) for file in repository.under("extension/src", ".ts"))
    named = set(re.findall(r"“warmline ([a-z]+)(?: ([a-z]+))?”", said))
    assert {"serve", "pair", "doctor", "service"} <= {name for name, _ in named}
    known = {(name, part) for name, command in main.commands.items() for part in ("", *parts_of(command))}
    assert named <= known


def parts_of(command):
    return sorted(command.commands) if isinstance(command, click.Group) else []


def test_every_part_of_a_command_is_named(repository):
    """As in `warmline service install`; a list may leave out the command's name after the first."""
    documents = all_documents(repository)
    parts = {name: parts_of(command) for name, command in main.commands.items()}
    assert parts["service"] == ["install", "remove", "status"]
    assert [
        f"{name} {part}"
        for name, others in parts.items()
        for part in others
        if f"warmline {name} {part}" not in documents
    ] == []


def test_every_check_of_the_doctor_is_told(repository):
    checks = checks_of(
        Settings.from_environment(), keyring=SystemKeyring(), manager=None, home=repository.root, now=0
    )
    table = repository.text("docs/trouble.md").split("\n\n")[3]
    told = {name for row in table.splitlines()[2:] for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert told == {*checks}


def rooms(repository):
    """Folders that hold a file of ours, tests of them and data within them apart."""
    return {
        str(folder)
        for file in repository.files
        if file.startswith(
            ("companion/", "corpus/", "extension/", "tests/", "training/", "release/", "docs/", "scripts/")
        )
        for folder in [PurePosixPath(file).parent]
        if "data" not in folder.parts and not str(folder).startswith(("tests/companion", "tests/training"))
    }


def map_of_rooms(repository):
    """Each line of the map: the folder, and what it is for."""
    return dict(re.findall(r"^\| `([\w/.-]+)/` \| (.+) \|$", repository.text(ROOMS), flags=re.MULTILINE))


def test_every_room_is_on_the_map(repository):
    assert sorted(rooms(repository) - set(map_of_rooms(repository))) == []


def test_every_room_on_the_map_exists(repository):
    there = {str(parent) for file in repository.files for parent in PurePosixPath(file).parents}
    assert sorted(set(map_of_rooms(repository)) - there) == []


def test_every_linked_file_exists(repository):
    broken = []
    for file in documents(repository):
        for target in re.findall(r"\]\(([^)#\s]+)", repository.text(file)):
            if not re.match(r"[a-z]+:", target):
                place = (repository.root / file).parent / target
                if not place.exists():
                    broken.append(f"{file}: {target}")
    assert broken == []


def test_every_picture_is_shown(repository):
    documents = all_documents(repository)
    pictures = repository.under("docs/pictures", ".png")
    assert [picture for picture in pictures if f"{picture.removeprefix('docs/')})" not in documents] == []
