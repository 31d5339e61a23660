from collections.abc import Callable

from support.sent import in_thread, mark, sent
from warmline.stats_contract import SentMessage, Stats

Read = Callable[..., Stats]


def test_the_heated_first_then_those_written_to_most(
    figures: Read, days: Callable[..., list[SentMessage]]
) -> None:
    hot, calm = in_thread("a", "heated"), in_thread("a", "calm")
    found = figures(
        *days(
            {"to": ["kim@a.example", "lee@a.example"], "thread": hot, "marks": [mark(sent=2)]},
            {"to": ["kim@a.example"], "thread": calm},
            {"to": ["ann@a.example"], "language": None},
            {"to": ["bob@a.example"], "thread": in_thread("b")},
            {"to": ["bob@a.example"], "thread": in_thread("c")},
        )
    ).people
    assert (found.people, found.well) == (4, 2)
    assert [tuple(one.model_dump(exclude={"name"}).values()) for one in found.listed] == [
        ("kim@a.example", 2, 20, 2, 1, 1, 1),
        ("lee@a.example", 1, 10, 2, 1, 1, 0),
        ("bob@a.example", 2, 20, 0, 2, 0, 0),
        ("ann@a.example", 1, 0, 0, 0, 0, 0),
    ]


def test_asking_for_one_leaves_the_others_listed(figures: Read) -> None:
    found = figures(sent(to=["kim@a.example"]), sent(to=["lee@a.example"]), correspondent="kim@a.example")
    assert (found.messages, found.people.people) == (1, 2)


def test_the_days_asked_for_hold_for_people_too(figures: Read) -> None:
    found = figures(
        sent("2026-01-01T10:00:00Z", to=["kim@a.example"]),
        sent("2026-02-01T10:00:00Z", to=["lee@a.example"]),
        since="2026-02-01",
    )
    assert [one.address for one in found.people.listed] == ["lee@a.example"]


def test_no_more_are_listed_than_a_page_can_hold(figures: Read) -> None:
    found = figures(sent(to=[f"{number}@a.example" for number in range(250)])).people
    assert (found.people, found.well, len(found.listed)) == (250, 250, 200)
