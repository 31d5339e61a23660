from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from support.told_system import ToldSystem, tree
from warmline.cli import service
from warmline.service.commands import Ran

Run = Callable[..., Result]


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> ToldSystem:
    told = ToldSystem()
    monkeypatch.setattr(service, "SystemCommands", lambda: told)
    monkeypatch.setattr("sys.platform", "linux")
    return told


def test_a_life(run: Run, home: Path, system: ToldSystem) -> None:
    before = tree(home)
    assert run("service", "status").exit_code == 1
    installed = run("service", "install")
    assert installed.exit_code == 0
    units = home / "config" / "systemd" / "user"
    assert (
        f"Will write {units / 'warmline.socket'}\nWill write {units / 'warmline.service'}\n"
        in installed.stdout
    )
    assert "systemd starts the companion with the first request" in installed.stdout
    assert "`warmline pair`" in installed.stdout
    assert (units / "warmline.socket").exists()
    assert run("service", "status").stdout.endswith("It runs.\n")
    system.answers = {"systemctl --user is-active --quiet warmline.service": Ran(status=3)}
    waits = run("service", "status")
    assert (waits.exit_code, "the next request starts it" in waits.stdout) == (0, True)
    assert run("service", "remove").exit_code == 0
    assert tree(home) == before
    assert run("service", "remove").stdout == "There is nothing to remove.\n"


def test_a_dry_run_shows_all_and_changes_nothing(run: Run, home: Path, system: ToldSystem) -> None:
    shown = run("service", "install", "--dry-run")
    assert shown.exit_code == 0
    assert "ListenStream=127.0.0.1:27845" in shown.stdout
    assert '-m" "warmline"' in shown.stdout
    assert tree(home) == {}
    assert not any(line.startswith("systemctl") for line in system.told)


def test_no_manager_here(run: Run, home: Path, system: ToldSystem) -> None:
    system.answers = {"systemctl": Ran(status=127), "systemd-run": Ran(status=127)}
    heard = run("service", "install")
    assert (heard.exit_code, tree(home)) == (2, {})
    assert heard.stderr.startswith("warmline: systemd does not run for you here")
    assert "Traceback" not in heard.stderr
