"""Every command and option is in the documents, and every one that a document writes exists."""

import re
import shlex

import click
import pytest

from warmline.access.systemkeyring import SystemKeyring
from warmline.cli.main import main
from warmline.doctor.table import checks_of
from warmline.settings import Settings


def walk(command, name="warmline"):
    """Each command by its whole name, groups and their parts too."""
    yield name, command
    for part, inner in getattr(command, "commands", {}).items():
        yield from walk(inner, f"{name} {part}")


COMMANDS = dict(walk(main))


def options_of(command):
    """All that begins with a hyphen and is taken."""
    return {"--help"} | {
        option
        for one in command.params
        if isinstance(one, click.Option)
        for option in (*one.opts, *one.secondary_opts)
    }


def written(text):
    """What stands after `warmline`, as somebody would type it: in code, and at the head of a line of it."""
    blocks = "\n".join(re.findall(r"^```\w*\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL))
    inline = re.findall(
        r"`(warmline(?: [^`]+)?)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    )
    # What a command does stands two spaces behind it.
    in_blocks = [line.split("  ")[0] for line in blocks.splitlines() if re.match(r"warmline(?: |$)", line)]
    return [*inline, *in_blocks]


def unknown(line):
    """What of a written command does not exist: its name, or options; nothing where all does."""
    words = [word.strip("[]|") for word in shlex.split(line.replace("…", "").replace("...", ""))]
    name, rest = words[0], words[1:]
    while rest and f"{name} {rest[0]}" in COMMANDS:
        name = f"{name} {rest.pop(0)}"
    command = COMMANDS[name]
    if isinstance(command, click.Group) and rest and re.fullmatch(r"[a-z]+", rest[0]):
        return [f"{name} {rest[0]}"]
    options = options_of(command)
    return [f"{name} {word}" for word in rest if word.startswith("--") and word.split("=")[0] not in options]


def test_every_command_that_is_written_exists(repository):
    lines = [(file, line) for file, text in repository.documents.items() for line in written(text)]
    assert len(lines) > 50
    assert [(file, wrong) for file, line in lines for wrong in unknown(line)] == []


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("warmline check --me you@example.com a.eml", []),
        ("warmline stats [--since DAY] [--json]", []),
        ("warmline chekc", ["warmline chekc"]),
        ("warmline service start", ["warmline service start"]),
        ("warmline stats --until DAY --sheet", ["warmline stats --sheet"]),
    ],
)
def test_what_does_not_exist_is_told(line, wrong):
    assert unknown(line) == wrong


def test_the_overview_names_every_command(repository):
    overview = repository.text("docs/commands.md").split("\n## ")[0]
    assert [name for name in main.commands if f"`warmline {name}" not in overview] == []


def test_the_page_of_commands_has_every_option(repository):
    """`./scripts/generate` writes it; here it is read as a person would, section by section."""
    page = repository.text("docs/commands.md")
    sections = dict(
        re.findall(r"^### `(warmline[a-z ]*)`\n(.*?)(?=^##|\Z)", page, flags=re.MULTILINE | re.DOTALL)
    )
    assert sections.keys() == COMMANDS.keys() - {"warmline"}
    for name, told in sections.items():
        shown = set(re.findall(r"^\| `(--[\w-]+)", told, flags=re.MULTILINE))
        assert (name, shown) == (name, options_of(COMMANDS[name]) - {"--help"})


def test_the_extension_names_commands_that_exist(repository):
    said = "\n".join(repository.text(file) for file in repository.under("extension/src", ".ts"))
    named = set(re.findall(r"“(warmline [a-z]+(?: [a-z]+)?)”", said))
    assert {"warmline serve", "warmline pair", "warmline doctor"} <= named
    assert named <= COMMANDS.keys()


def test_every_check_of_the_doctor_is_told(repository):
    checks = checks_of(
        Settings.from_environment(), keyring=SystemKeyring(), manager=None, home=repository.root, now=0
    )
    table = repository.text("docs/trouble.md").split("| line |")[1].split("\n\n")[0]
    told = {name for row in table.splitlines()[2:] for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert told == {*checks}
