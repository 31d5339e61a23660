from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from warmline.cli.main import PlainErrors, main
from warmline.errors import WarmlineError

Run = Callable[..., Result]


def test_every_command_says_what_it_does() -> None:
    assert all(
        command.help and command.help.split("\n")[0].endswith(".") for command in main.commands.values()
    )


def test_a_list_of_commands_is_told_in_full_on_an_ordinary_terminal(run: Run) -> None:
    groups = [(), *((name,) for name, one in main.commands.items() if isinstance(one, click.Group))]

    listed = [CliRunner().invoke(main, [*group, "--help"], terminal_width=80).output for group in groups]

    told = [line for page in listed for line in page.splitlines() if line.startswith("  ")]
    assert [line for line in told if line.endswith("...")] == []


def test_no_command_is_only_promised(run: Run) -> None:
    for name in ("import", "export"):
        assert run(name).exit_code == 2


def test_version(run: Run) -> None:
    assert run("--version").output == "warmline 0.1.0\n"


def test_errors_that_people_can_mend_are_one_line(run: Run) -> None:
    @click.group(cls=PlainErrors)
    def group() -> None:
        """A group."""

    @group.command()
    def fail() -> None:
        raise WarmlineError("storage_full", "The disk is full. Free some space.")

    heard = CliRunner().invoke(group, ["fail"])
    assert (heard.exit_code, heard.stdout) == (2, "")
    assert heard.stderr == "warmline: The disk is full. Free some space.\n"


@pytest.mark.parametrize("name", sorted(main.commands))
def test_help(run: Run, name: str) -> None:
    assert run(name, "--help").exit_code == 0


@pytest.mark.parametrize(("value", "coloured"), [(None, True), ("", True), ("1", False)])
def test_no_color_is_respected(
    home: Path, monkeypatch: pytest.MonkeyPatch, value: str | None, coloured: bool
) -> None:
    if value is None:
        monkeypatch.delenv("NO_COLOR", raising=False)
    else:
        monkeypatch.setenv("NO_COLOR", value)

    # `color=True` makes the runner keep the codes, as a terminal would.
    shown = CliRunner().invoke(main, ["rules"], color=True)

    assert (click.unstyle(shown.output) != shown.output) is coloured
