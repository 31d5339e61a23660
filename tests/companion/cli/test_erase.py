from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from warmline.cli.storage import open_storage
from warmline.contract import Snippet
from warmline.settings import Settings

Run = Callable[..., Result]


def test_nothing_to_erase(run: Run, home: Path) -> None:
    assert run("erase", "--yes").stdout == "There is nothing to erase.\n"
    assert list(home.iterdir()) == []


def test_it_must_be_told_where_it_cannot_ask(run: Run) -> None:
    run("pair", "--key-file")
    heard = run("erase")
    assert heard.exit_code == 2
    assert "--yes" in heard.stderr


def test_erased_and_pairings_stay(run: Run) -> None:
    run("pair", "--key-file")
    assert run("erase", "--yes").stdout == "Erased: 0 messages, 0 texts.\n"
    assert "waits for its first use" in run("clients").stdout


def test_texts_of_your_own_are_erased_and_counted(run: Run) -> None:
    run("pair", "--key-file")
    store = open_storage(Settings.from_environment(key_file=True)).snippets
    store.save([Snippet(id="a", kind="other", title="Parking", text="Behind the house.")])
    assert run("erase", "--yes").stdout == "Erased: 0 messages, 1 text.\n"
    assert "Parking" not in run("snippets").stdout
