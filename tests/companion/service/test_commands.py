import sys

import pytest

from warmline.service import commands
from warmline.service.commands import NOT_FOUND, TOO_LATE, SystemCommands


def run(code: str) -> commands.Ran:
    return SystemCommands().run(sys.executable, "-c", code)


def test_what_it_says_and_how_it_ends() -> None:
    ran = run("import sys; print('häh'); print('no', file=sys.stderr); sys.exit(3)")
    assert (ran.status, ran.out, ran.well) == (3, "häh\n", False)
    assert run("").well


def test_no_such_command() -> None:
    assert SystemCommands().run("/nowhere/systemctl").status == NOT_FOUND


def test_nothing_passes_through_a_shell() -> None:
    assert SystemCommands().run("echo", "$HOME; exit 7").out == "$HOME; exit 7\n"


def test_one_that_does_not_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "SECONDS", 0.2)
    assert run("import time; time.sleep(60)").status == TOO_LATE
