from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result

from support.sent import mark, sent
from warmline.cli.stats import NONE_OF_THESE, NOTHING
from warmline.cli.storage import open_storage
from warmline.rules.cards import rule_cards
from warmline.rules.loader import bundled_rules, load_rules
from warmline.settings import Settings
from warmline.stats.store import StatsStore
from warmline.stats_contract import Stats, StatsQuestion

Run = Callable[..., Result]


def test_nothing_yet(run: Run, home: Path) -> None:
    heard = run("stats")
    assert (heard.exit_code, heard.stdout) == (0, f"{NOTHING}\n")
    assert list(home.iterdir()) == []
    run("pair", "--key-file")
    heard = run("stats")
    assert heard.stdout == f"{NOTHING}\n"
    assert heard.stderr.startswith("Note: The key to what Warmline keeps lies in a file")


@pytest.fixture
def kept(run: Run) -> StatsStore:
    run("pair", "--key-file")
    store = open_storage(Settings.from_environment(key_file=True)).stats
    store.add(sent("2026-01-02T10:00:00Z", marks=[mark(rule="or-else", first=4, sent=2)]))
    store.add(sent("2026-02-02T10:00:00Z", to=["lee@a.example"]))
    return store


@pytest.mark.parametrize(
    ("words", "messages"),
    [
        ([], "2 messages"),
        (["--since", "2026-01-03"], "1 message"),
        (["--until", "2026-01-03", "--label", "hostile"], "1 message"),
        (["--with", "LEE@a.example"], "1 message"),
    ],
)
def test_figures_of_what_is_asked_for(run: Run, kept: StatsStore, words: list[str], messages: str) -> None:
    heard = run("stats", *words)
    assert heard.stdout.startswith("All is well with ")
    assert f"This rests on {messages} with " in heard.stdout


def test_nothing_of_what_is_asked_for(run: Run, kept: StatsStore) -> None:
    assert run("stats", "--since", "2027-01-01").stdout == f"{NONE_OF_THESE}\n"


def test_json_is_what_the_page_gets(run: Run, kept: StatsStore) -> None:
    found = Stats.model_validate_json(run("stats", "--json", "--until", "2026-01-03").stdout)
    (rule,) = found.rules
    assert (found.messages, rule.title, rule.why != "") == (1, "... or else", True)
    cards = {card.id: card for card in rule_cards(load_rules(bundled_rules()))}
    assert found == kept.read(StatsQuestion(until=date(2026, 1, 3)), cards=cards)


@pytest.mark.parametrize("words", [["--since", "soon"], ["--with", "kim"], ["--label", "rude"]])
def test_what_cannot_be_meant_is_said(run: Run, words: list[str]) -> None:
    heard = run("stats", *words)
    assert (heard.exit_code, words[0] in heard.stderr) == (2, True)
