from datetime import UTC, date, timedelta

import pytest

from support.calling import terms
from warmline.calling.hours import Hours

QUARTER = timedelta(minutes=15)


def shown(day: str, **of) -> list[str]:
    hours = Hours.of(terms(**of))
    moments = hours.moments(date.fromisoformat(day), length=QUARTER)
    assert all(moment.tzinfo is UTC for moment in moments)
    return [f"{moment.astimezone(hours.zone):%d %H:%M}" for moment in moments]


def test_whole_and_half_hours_that_end_in_time():
    assert shown("2026-11-23", hours="09:10-11:00") == ["23 09:30", "23 10:00", "23 10:30"]


def test_hours_too_short_for_that_begin_when_they_begin():
    assert shown("2026-11-23", hours="09:10-09:28") == ["23 09:10"]
    assert shown("2026-11-23", hours="09:10-09:20") == []


def test_none_on_other_days():
    assert shown("2026-11-22") == []
    assert shown("2026-11-22", days=[7], hours="10:00-11:00") == ["22 10:00", "22 10:30"]


def test_hours_over_midnight_belong_to_the_day_they_begin_on():
    friday = {"hours": "22:30-01:00", "days": [5]}
    assert shown("2026-11-27", **friday) == ["27 22:30", "27 23:00", "27 23:30", "28 00:00", "28 00:30"]
    assert shown("2026-11-28", **friday) == []


@pytest.mark.parametrize(
    ("zone", "day", "missing"),
    [
        ("Europe/Berlin", "2026-03-29", {"02:00", "02:30"}),
        ("Europe/Berlin", "2026-10-25", {"02:00", "02:30"}),
        ("America/New_York", "2026-03-08", {"02:00", "02:30"}),
        ("America/New_York", "2026-11-01", {"01:00", "01:30"}),
        ("Pacific/Auckland", "2026-09-27", {"02:00", "02:30"}),
        ("Pacific/Auckland", "2026-04-05", {"02:00", "02:30"}),
        ("Australia/Lord_Howe", "2026-10-04", {"02:00"}),
        ("Asia/Kolkata", "2026-03-29", set()),
    ],
)
def test_a_time_that_is_skipped_or_comes_twice_is_left_out(zone, day, missing):
    every = {f"{hour:02}:{minute}" for hour in range(1, 5) for minute in ("00", "30")} - {"04:30"}
    got = shown(day, zone=zone, hours="01:00-04:20", days=[7])
    assert {time[3:] for time in got} == every - missing
