import json
import os
import re
import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from support.running_companion import companion, home_environment
from support.signed_client import SignedClient
from support.told_system import ToldSystem, tree
from support.whole_reader import whole_reader
from warmline.access.systemkeyring import SystemKeyring
from warmline.cli import doctor, service
from warmline.cli.main import main
from warmline.doctor import table
from warmline.doctor.finding import Finding
from warmline.service.commands import Ran

Run = Callable[..., Result]

MARKER = "zebra"
"""Somebody's name: in every path, every word that was kept, and every line of the log that is not ours."""


@pytest.fixture
def port() -> str:
    """One that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / MARKER / "home"
    home.mkdir(parents=True)
    for name, value in home_environment(home).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(doctor, "SystemKeyring", lambda: SystemKeyring(backends=list))
    nothing = ToldSystem({"systemctl": Ran(status=127)})
    monkeypatch.setattr(service, "SystemCommands", lambda: nothing)
    monkeypatch.setattr(table, "load_reader", whole_reader)  # the real one, loaded once
    return home


def states(heard: Result) -> dict[str, str]:
    told: dict[str, Any] = json.loads(heard.stdout)
    assert told["ok"] is (heard.exit_code == 0)
    return {finding["check"]: finding["state"] for finding in told["findings"]}


def test_an_empty_home_stays_empty(run: Run, home: Path, port: str) -> None:
    for words in ((), ("--json",), ("--key-file",)):
        heard = run("doctor", "--port", port, *words)
        assert heard.exit_code == 1
        assert tree(home) == {}
    assert "3 things want attention.\n" in run("doctor", "--port", port).stdout


def test_before_the_first_start(run: Run, home: Path, port: str) -> None:
    found = states(run("doctor", "--json", "--port", port))
    assert {check for check, state in found.items() if state != "ok"} == {"port", "key", "browsers"}


def test_all_is_well_and_nothing_changes(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With a key file it is never all well, so the key is made one of a keyring for the look."""
    with companion(home, until="warmline:") as running:
        assert running.pairing_line
        client = SignedClient(port=running.port, line=running.pairing_line)
        assert client.ask("/v1/hello").status == 200
        file = home / "config" / "warmline" / "root.key"
        key = file.read_text().strip()
        file.unlink()
        monkeypatch.setattr(doctor, "SystemKeyring", lambda: Ring(bytes.fromhex(key)))
        before = unshared(home)
        seen = client.ask("/v1/clients").json["clients"]
        heard = run("doctor", "--port", str(running.port))
        assert heard.exit_code == 0, heard.stdout
        assert "has proved that it is yours" in " ".join(heard.stdout.split())
        assert heard.stdout.endswith("\nAll is well.\n")
        assert client.ask("/v1/clients").json["clients"] == seen
        assert unshared(home) == before
        file.write_text(key)
        file.chmod(0o600)


def unshared(home: Path) -> dict[str, Any]:
    """Without what the running companion itself writes: its log, and the memory that it shares."""
    return {name: held for name, held in tree(home).items() if not name.endswith((".log", "-shm"))}


class Ring:
    """A keyring with this key in it."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def backend(self) -> str:
        return "SecretService"

    def read(self) -> bytes:
        return self._key

    def keep(self, key: bytes) -> None:
        raise AssertionError("looking keeps nothing")


def lived_in(home: Path, run: Run) -> Sequence[str]:
    """A home with all that can be in one; what must not be shown of it."""
    line = run("pair", "--key-file").stdout.strip()
    key = (home / "config" / "warmline" / "root.key").read_text().strip()
    log = home / "state" / "warmline" / "warmline.log"
    log.parent.mkdir(parents=True)
    log.touch(mode=0o600)
    log.parent.chmod(0o700)
    log.write_text(
        f"2099-11-22 07:00:00 ERROR {MARKER}@client.example\n2099-11-22 07:00:00 ERROR ValueError at x.py:7\n"
    )
    _, client, secret = line.split(":")
    return [MARKER, client, secret, key, str(home), os.uname().nodename]


def break_nothing(home: Path) -> None:
    pass


def break_key(home: Path) -> None:
    (home / "config" / "warmline" / "root.key").write_text(f"{MARKER}\n")


def lose_key(home: Path) -> None:
    (home / "config" / "warmline" / "root.key").unlink()


def open_key(home: Path) -> None:
    (home / "config" / "warmline" / "root.key").chmod(0o644)


def break_database(home: Path) -> None:
    (home / "data" / "warmline" / "warmline.db").write_bytes(MARKER.encode() * 1_000)


def break_log(home: Path) -> None:
    log = home / "state" / "warmline" / "warmline.log"
    log.unlink()
    log.mkdir()


BROKEN = {
    break_nothing: {"key": "look", "log": "look"},
    break_key: {"key": "broken", "database": "look"},
    lose_key: {"key": "broken", "database": "look"},
    open_key: {"key": "broken", "modes": "broken"},
    break_database: {"database": "broken", "browsers": "broken", "reading": "ok"},
    break_log: {"log": "broken", "database": "ok"},
}


@pytest.mark.parametrize("break_it", BROKEN, ids=lambda act: act.__name__)
def test_a_broken_house_is_told_without_a_name(
    run: Run, home: Path, port: str, break_it: Callable[[Path], None]
) -> None:
    hidden = lived_in(home, run)
    break_it(home)
    before = tree(home)
    heard = run("doctor", "--json", "--port", port)
    assert states(heard).items() >= BROKEN[break_it].items()
    shown = run("doctor", "--port", port).stdout
    assert [word for word in hidden if word in heard.stdout + shown + heard.stderr] == []
    assert tree(home) == before
    assert "Traceback" not in shown


def test_every_check_that_fails_is_a_finding(
    run: Run, home: Path, port: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = doctor.checks_of

    def all_fail(*arguments: Any, **options: Any) -> dict[str, Callable[[], Finding]]:
        def fails() -> Finding:
            raise ZeroDivisionError(MARKER)

        return dict.fromkeys(real(*arguments, **options), fails)

    monkeypatch.setattr(doctor, "checks_of", all_fail)
    heard = run("doctor", "--json", "--port", port)
    assert set(states(heard).values()) == {"broken"}
    assert MARKER not in heard.stdout
    assert heard.stdout.count("ZeroDivisionError at test_doctor.py:") == len(states(heard))


@pytest.mark.parametrize("columns", ["20", "40", "80", "200"])
def test_it_fits(run: Run, home: Path, port: str, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = run("doctor", "--port", port).stdout.splitlines()
    assert max(map(len, lines)) <= min(max(int(columns), 40), 100)


@pytest.mark.parametrize(("name", "value", "coloured"), [("NO_COLOR", "1", False), ("X", "1", True)])
def test_colours(
    home: Path, port: str, monkeypatch: pytest.MonkeyPatch, name: str, value: str, coloured: bool
) -> None:
    monkeypatch.setenv(name, value)
    # `color=True` makes the runner keep the codes, as a terminal would.
    shown = CliRunner().invoke(main, ["doctor", "--port", port], color=True).output
    assert (click.unstyle(shown) != shown) is coloured
    # The state is a word besides, for those who see no colours.
    assert set(re.findall(r"^(\w+) {2,}[a-z]", click.unstyle(shown), re.MULTILINE)) == {"ok", "look"}
