from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_nobody_yet(run: Run, home: Path) -> None:
    heard = run("clients")
    assert heard.exit_code == 0
    assert "`warmline pair`" in heard.stdout
    assert list(home.iterdir()) == [], "looking makes nothing"


def test_listed_and_revoked(run: Run) -> None:
    client_id = run("pair", "--key-file").stdout.split(":")[1]
    assert run("clients", "--key-file").stdout.startswith(f"{client_id}  waits for its first use")
    assert run("clients", "--key-file", "revoke", client_id).exit_code == 0
    assert "No browser is paired yet" in run("clients").stdout


def test_unknown(run: Run) -> None:
    for _ in range(2):
        heard = run("clients", "revoke", "0" * 16)
        assert heard.exit_code == 2
        assert "`warmline clients` lists them" in heard.stderr
        run("pair", "--key-file")
