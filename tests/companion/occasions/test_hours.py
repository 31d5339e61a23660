from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from support.threads import case, message, mine
from warmline.occasions.hours import out_of_hours

BERLIN = ZoneInfo("Europe/Berlin")


def why(*moments: str) -> str | None:
    """Of messages of theirs, each answered, by a clock in Berlin."""
    messages = [
        one
        for moment in moments
        for one in (mine("Here it is."), message("One more thing.", at=datetime.fromisoformat(moment)))
    ]
    return out_of_hours(case(*messages), zone=BERLIN)


LATE = [
    ("2026-03-04T23:40+01:00", "2026-03-05T22:10+01:00"),
    ("2026-03-07T10:00+01:00", "2026-03-08T10:00+01:00"),
    ("2026-03-04T20:00+01:00", "2026-03-05T20:00+01:00"),
    ("2026-03-04T06:59+01:00", "2026-03-05T06:30+01:00"),
    ("2026-03-04T00:10+01:00", "2026-03-05T00:10+01:00"),
    ("2026-03-06T23:00+01:00", "2026-03-07T15:00+01:00"),
    ("2026-03-01T12:00+01:00", "2026-03-04T12:00+01:00", "2026-03-04T21:30+01:00"),
    ("2026-02-01T12:00+01:00", "2026-03-08T12:00+01:00"),
    ("2026-03-04T10:00+01:00", "2026-03-05T05:10+01:00", "2026-03-06T05:20+01:00"),
    ("2026-03-04T22:30Z", "2026-03-05T23:30Z"),
    ("2026-03-04T17:00-05:00", "2026-03-05T18:00-05:00"),
    ("2026-03-05T09:00+09:00", "2026-03-06T08:00+09:00"),
    ("2026-03-28T12:00+01:00", "2026-03-29T03:30+02:00"),
    ("2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00"),
    ("2026-03-06T21:00+01:00", "2026-03-09T10:00+01:00", "2026-03-09T21:00+01:00"),
]
IN_TIME = [
    (),
    ("2026-03-04T23:40+01:00",),
    ("2026-03-07T10:00+01:00",),
    ("2026-03-04T10:00+01:00", "2026-03-05T11:00+01:00"),
    ("2026-03-04T23:40+01:00", "2026-03-05T10:00+01:00"),
    ("2026-03-07T10:00+01:00", "2026-03-08T10:00+01:00", "2026-03-09T09:00+01:00"),
    ("2026-03-04T07:00+01:00", "2026-03-05T07:00+01:00"),
    ("2026-03-04T19:59+01:00", "2026-03-05T19:59+01:00"),
    ("2026-03-04T10:00+01:00", "2026-03-05T23:00+01:00"),
    ("2026-03-04T18:30Z", "2026-03-05T18:30Z"),
    ("2026-03-04T02:00-05:00", "2026-03-05T03:00-05:00"),
    ("2026-03-06T19:00+01:00", "2026-03-09T07:30+01:00"),
    ("2026-03-04T23:30+09:00", "2026-03-05T23:30+09:00"),
    ("2026-03-29T12:00+02:00", "2026-03-30T10:00+02:00"),
    (
        "2026-03-01T12:00+01:00",
        *(f"2026-03-0{day}T10:00+01:00" for day in (2, 3, 4, 5)),
        "2026-03-05T23:00+01:00",
    ),
]


@pytest.mark.parametrize("moments", LATE)
def test_nights_and_weekends_by_the_users_clock(moments: tuple[str, ...]) -> None:
    assert why(*moments) is not None


@pytest.mark.parametrize("moments", IN_TIME)
def test_office_hours_and_single_evenings(moments: tuple[str, ...]) -> None:
    assert why(*moments) is None


def test_both_ways_are_tried_on_fifteen_threads() -> None:
    assert len(LATE) == len(IN_TIME) == 15


def test_why_names_both_times_on_the_users_clock() -> None:
    assert why("2026-03-07T10:05Z", "2026-03-09T22:40Z") == (
        "They wrote on Saturday 7 March at 11:05 and on Monday 9 March at 23:40."
    )
