from collections.abc import Callable

import pytest

from support.sent import in_thread, sent
from warmline.cli.render_conversations import conversations
from warmline.stats.store import StatsStore
from warmline.stats_contract import SentMessage, StatsQuestion
from warmline.storage.database import Database

Shown = Callable[..., dict[str, list[str]]]


@pytest.fixture
def shown(database: Database) -> Shown:
    def show(*messages: SentMessage) -> dict[str, list[str]]:
        store = StatsStore(database)
        for message in messages:
            store.add(message)
        stats = store.read(StatsQuestion(), cards={})
        return {title: list(lines) for title, lines in conversations(stats, width=80)}

    return show


def test_nothing_to_say(shown: Shown) -> None:
    assert list(shown(sent()).values()) == [[], [], [], []]


def test_how_many_settled_and_how_long_it_took(shown: Shown) -> None:
    hot = in_thread("a", "heated", "2026-11-03T10:00:00+00:00")
    lines = shown(
        sent(thread=hot),
        sent("2026-11-05T10:00:00+00:00", thread=in_thread("a")),
        sent(thread=in_thread("b")),
    )["Do heated conversations settle?"]
    assert lines[:2] == [
        "  1 of 2 conversations heated up, and 1 of those settled.",
        "  Half of 1 within 2 days. These are few.",
    ]
    assert lines[4].split() == ["up", "to", "3", "days", "1"]
    assert lines[-1].split() == ["longer", "than", "14", "days", "0"]


def test_what_came_after_a_call(shown: Shown) -> None:
    lines = shown(
        sent(thread=in_thread("a", "heated"), call="suggested inserted"),
        sent("2026-11-05T10:00:00+00:00", thread=in_thread("a")),
        sent(thread=in_thread("b", "heated"), call="suggested ignored"),
    )["What happens after a call is suggested?"]
    assert " ".join(line.strip() for line in lines[:-3]) == (
        "A call was suggested in 2 conversations. You waved it off in 1. These are few. Those with an offer "
        "began differently, so this does not say what a call does. Afterwards it was calm again, it was not, "
        "or you wrote no more:"
    )
    assert [line.split() for line in lines[-2:]] == [
        ["Offered", "1", "1", "0", "0"],
        ["Not", "offered", "1", "0", "0", "1"],
    ]


def test_answers(shown: Shown) -> None:
    found = shown(*(sent(my_hours=hours) for hours in [0.1] * 6 + [2.0] * 5))
    lines = found["How soon do you answer?"]
    assert lines[0] == "  Half of 11 within 6 minutes."
    assert [line.split()[-1] for line in lines[2:]] == ["6", "0", "5", "0", "0", "0", "0"]
    assert found["How soon do they answer?"] == []
