from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result

from support.sent import sent
from warmline.cli.erase import _meant
from warmline.cli.storage import open_storage
from warmline.contract import Snippet
from warmline.settings import Settings
from warmline.stats_contract import Erasure, StatsQuestion

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


@pytest.mark.parametrize(
    ("words", "erased", "left"),
    [
        (["--with", "Kim@a.example"], "2 messages", 1),
        (["--before", "2026-02-01"], "1 message", 2),
        (["--with", "lee@a.example", "--before", "2026-02-01"], "0 messages", 3),
    ],
)
def test_a_part_is_erased_and_texts_stay(run: Run, words: list[str], erased: str, left: int) -> None:
    run("pair", "--key-file")
    storage = open_storage(Settings.from_environment(key_file=True))
    storage.snippets.save([Snippet(id="a", kind="other", title="Parking", text="Behind the house.")])
    storage.stats.add(sent("2026-01-01T10:00:00Z", to=["kim@a.example"]))
    storage.stats.add(sent("2026-02-01T10:00:00Z", to=["kim@a.example", "lee@a.example"]))
    storage.stats.add(sent("2026-03-01T10:00:00Z", to=["lee@a.example"]))
    assert run("erase", *words, "--yes").stdout == f"Erased: {erased}.\n"
    assert storage.stats.read(StatsQuestion(), cards={}).messages == left
    assert "Parking" in run("snippets").stdout


def test_what_cannot_be_meant_is_said(run: Run) -> None:
    heard = run("erase", "--before", "last year", "--yes")
    assert (heard.exit_code, "Write it as 2026-11-04" in heard.stderr) == (2, True)


@pytest.mark.parametrize(
    ("erasure", "meant"),
    [
        (Erasure(), "all that is kept of your sent messages, and your own texts"),
        (Erasure(before=date(2026, 2, 1)), "what is kept of your messages before 2026-02-01"),
        (Erasure(correspondent="kim@a.example"), "what is kept of your messages to kim@a.example"),
    ],
)
def test_it_says_what_it_asks_about(erasure: Erasure, meant: str) -> None:
    assert _meant(erasure) == meant
