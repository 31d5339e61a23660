from collections.abc import Callable
from typing import Any

import click
import pytest

from support.sent import in_thread, mark, sent
from support.service import CARD
from support.years_of_mail import fill, years_of_mail
from warmline.cli.render_stats import page
from warmline.cli.render_text import cells
from warmline.stats.store import StatsStore
from warmline.stats_contract import Correspondent, NoteTally, SentMessage, StatsQuestion
from warmline.storage.database import Database

Shown = Callable[..., str]


@pytest.fixture
def shown(database: Database) -> Shown:
    """The page about these messages, without colours."""

    def show(
        *messages: SentMessage, correspondent: str | None = None, width: int = 80, **question: Any
    ) -> str:
        store = StatsStore(database)
        for message in messages:
            store.add(message)
        asked = StatsQuestion(correspondent=correspondent, **question)
        stats = store.read(asked, cards={CARD.id: CARD.model_copy(update={"instead": ["I hear you"]})})
        return click.unstyle("\n".join(page(stats, correspondent=correspondent, width=width)))

    return show


def many(number: int, **fields: Any) -> list[SentMessage]:
    return [sent(f"2026-11-{4 + day % 7:02}T10:00:00Z", **fields) for day in range(number)]


@pytest.mark.parametrize(
    ("people", "heated", "title"),
    [
        ([], 0, "Your habits"),
        (["a@x.example"], 0, "All is well with 1 person you wrote to"),
        (["a@x.example", "b@x.example"], 0, "All is well with all 2 people you wrote to"),
        (["a@x.example", "b@x.example"], 1, "All is well with 1 of 2 people you wrote to"),
        ([f"{n}@x.example" for n in range(10)], 1, "All is well with 9 of 10 people you wrote to (90 %)"),
        (["a@x.example"], 1, "Your habits"),
    ],
)
def test_it_begins_with_what_is_well(shown: Shown, people: list[str], heated: int, title: str) -> None:
    messages = [
        sent(to=[address], thread=in_thread(address, "heated" if place < heated else "calm"))
        for place, address in enumerate(people)
    ]
    assert shown(*(messages or [sent(to=[])])).splitlines()[0] == title


def test_of_one_person_it_speaks_of_them(shown: Shown) -> None:
    kim = Correspondent(address="kim@client.example", name="Kim\x1b[2J Lee")
    calm = sent().model_copy(update={"to": [kim]})
    page = shown(calm, sent(to=["lee@client.example"]), correspondent="Kim@client.example")
    assert page.splitlines()[0] == "All is well with Kim·[2J Lee"
    assert "How is it with each of them?" not in page
    hot = sent(thread=in_thread(level="heated"))
    assert shown(hot, correspondent="Kim@client.example").startswith("Your messages to Kim·[2J Lee\n")


def test_under_ten_messages_there_is_no_trend_and_no_share(shown: Shown) -> None:
    few = shown(*many(9, marks=[mark(first=2, sent=1)]))
    assert "A trend from 9 messages would be chance. It appears after 1 more." in few
    assert ("week of" in few, "%" in few) == (False, False)
    enough = shown(*many(1))
    assert "week of" in enough
    assert "You softened 9 of 18 marks before sending (50 %)." in enough


def test_rates_of_few_messages_are_not_said(shown: Shown) -> None:
    page = shown(*many(10, marks=[mark(sent=1)]), sent("2026-11-04T22:00:00Z", marks=[mark(sent=1)]))
    assert "  10:00        10            100.0\n  22:00         1              few\n" in page


def test_habits_say_why_and_what_to_write(shown: Shown) -> None:
    page = shown(
        sent(
            marks=[mark("condescending", CARD.id, first=3, sent=1)],
            notes=[NoteTally(id="own-it", followed=True)],
        )
    )
    assert f"  {CARD.title}: came up 3 times, 1 sent.\n    {CARD.why}\n    Instead: “I hear you”\n" in page
    assert "  Own it      1         1\n" in page


def test_a_label_narrows_kinds_down(shown: Shown) -> None:
    message = sent(marks=[mark("hostile", first=1), mark("defensive", first=1)])
    assert "Hostile" not in shown(message, label="defensive")


def test_what_has_nothing_to_say_is_left_out(shown: Shown) -> None:
    page = shown(sent())
    for title in ("Which habits", "Which notes", "after a call", "do you answer", "conversations settle"):
        assert title not in page


@pytest.mark.parametrize("width", [44, 80, 100])
def test_every_line_has_room(database: Database, shown: Shown, width: int) -> None:
    fill(database, years_of_mail(400))
    lines = shown(width=width).splitlines()
    assert max(map(cells, lines)) <= width
    assert [line for line in lines if line != line.rstrip()] == []
