from collections.abc import Callable
from datetime import date

import pytest

from support.sent import mark, sent
from warmline.stats_contract import Stats, Week

Read = Callable[..., Stats]


def week(monday: str, **fields: object) -> Week:
    nothing = dict.fromkeys(("messages", "words", "sent", "written_words", "first", "left"), 0)
    return Week.model_validate({"monday": date.fromisoformat(monday), **nothing, "median": None, **fields})


def test_weeks_without_a_message_are_there_with_zeros(figures: Read) -> None:
    found = figures(
        sent("2026-12-23T10:00:00+01:00", words=7, marks=[mark(first=2, sent=1), mark(rule="x", first=1)]),
        sent("2026-12-24T10:00:00+01:00", words=9, language=None),
        sent("2027-01-04T00:10:00+01:00", words=5),
        imported=(sent("2026-12-22T10:00:00+01:00", words=3, marks=[mark(sent=4)]),),
    )
    assert found.weeks == [
        week("2026-12-21", messages=3, words=10, sent=5, written_words=7, first=3, left=1),
        week("2026-12-28"),
        week("2027-01-04", messages=1, words=5, written_words=5),
    ]


@pytest.mark.parametrize(
    ("moment", "monday"),
    [
        ("2026-11-02T00:00:00+00:00", "2026-11-02"),
        ("2026-11-08T23:59:59+00:00", "2026-11-02"),
        # Already Monday for the user, still Sunday in UTC, and the other way round.
        ("2026-11-09T00:30:00+02:00", "2026-11-09"),
        ("2026-11-08T20:00:00-08:00", "2026-11-02"),
        # Over the turn of the year, and in a year of 53 weeks.
        ("2027-01-01T12:00:00+00:00", "2026-12-28"),
    ],
)
def test_a_week_begins_on_monday_by_the_senders_calendar(figures: Read, moment: str, monday: str) -> None:
    assert [week.monday.isoformat() for week in figures(sent(moment)).weeks] == [monday]


def test_the_median_is_of_five_weeks_and_rests_on_ten_messages(figures: Read) -> None:
    rates = (8, 0, None, 6, 4, 2, 1)
    found = figures(
        *(
            sent(
                f"2026-0{1 + (week * 7 + 4) // 31}-{(week * 7 + 4) % 31 + 1:02}T1{number}:00:00Z",
                words=0 if rate is None else 1_000,
                marks=[mark(sent=rate or 0)],
            )
            for week, rate in enumerate(rates)
            for number in range(4)
        )
    )
    assert [week.sent // 4 for week in found.weeks] == [8, 0, 0, 6, 4, 2, 1]
    assert [week.median for week in found.weeks] == [None, None, 4, 6, 5, 3, 3]
