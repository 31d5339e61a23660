from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from warmline.cli.storage import open_storage
from warmline.contract import Snippet
from warmline.settings import Settings

Run = Callable[..., Result]


def test_before_the_first_start_the_texts_to_start_from_are_printed(run: Run, home: Path) -> None:
    assert "When I answer\nI read my mail" in run("snippets").stdout
    assert list(home.iterdir()) == []


def test_your_own_are_printed_in_their_order(run: Run) -> None:
    run("pair", "--key-file")
    store = open_storage(Settings.from_environment(key_file=True)).snippets
    store.save([Snippet(id=id, kind="other", title=f"Title {id}", text=f"Text {id}") for id in "ba"])
    assert run("snippets").stdout == "Title b\nText b\n\nTitle a\nText a\n\n"
    store.save([])
    assert run("snippets").stdout.startswith("You have removed all your texts.")
