from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from warmline.cli import storage

Run = Callable[..., Result]


def test_no_keyring_and_no_terminal(run: Run, home: Path) -> None:
    heard = run("pair")
    assert (heard.exit_code, heard.stdout) == (2, "")
    assert heard.stderr.count("\n") == 1
    assert "--key-file" in heard.stderr
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("n\n", 2), ("\n", 2)])
def test_on_a_terminal_it_asks(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch, answer: str, status: int
) -> None:
    monkeypatch.setattr(storage, "can_ask", lambda: True)
    heard = run("pair", input=answer)
    assert heard.exit_code == status
    assert "Use a key file? [y/N]" in heard.stderr
    assert (home / "config" / "warmline" / "root.key").exists() is (status == 0)
    if status == 0:
        again = run("pair")
        assert again.exit_code == 0
        assert "Use a key file?" not in again.stderr


def test_a_lost_key_is_said_and_nothing_touched(run: Run, home: Path) -> None:
    run("pair", "--key-file")
    (home / "config" / "warmline" / "root.key").unlink()
    database = home / "data" / "warmline" / "warmline.db"
    before = database.read_bytes()
    for words in (("pair",), ("pair", "--key-file"), ("clients",), ("stats", "--key-file")):
        heard = run(*words)
        assert heard.exit_code == 2
        assert "there is no key file" in heard.stderr or "neither a keyring" in heard.stderr
    assert database.read_bytes() == before
    assert not (home / "config" / "warmline" / "root.key").exists()


def test_another_key_is_said_and_nothing_touched(run: Run, home: Path) -> None:
    run("pair", "--key-file")
    key = home / "config" / "warmline" / "root.key"
    right = key.read_text()
    key.write_text("00" * 32)
    heard = run("clients")
    assert heard.exit_code == 2
    assert "is another one" in heard.stderr
    key.write_text(right)
    assert "waits for its first use" in run("clients").stdout
