from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from support.calling import at, terms
from warmline.calling.hours import Hours
from warmline.calling.times import LENGTH, NOTICE, free_times

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Australia/Lord_Howe"]


def shown(now: str, *, suits=lambda moment: True, **of) -> list[str]:
    hours = Hours.of(terms(**of))
    return [
        f"{moment.astimezone(hours.zone):%a %d %b %H:%M}"
        for moment in free_times(at(now), hours, suits=suits)
    ]


@pytest.mark.parametrize(
    ("now", "of", "expected"),
    [
        ("2026-11-23T07:00Z", {}, ["Mon 23 Nov 11:00", "Tue 24 Nov 14:30"]),
        # With the morning gone, the first is late in the day and the second early.
        ("2026-11-23T13:10Z", {}, ["Mon 23 Nov 16:30", "Tue 24 Nov 11:00"]),
        # Too late for today; and a weekend lies before the next day.
        ("2026-11-27T15:00Z", {}, ["Mon 30 Nov 11:00", "Tue 01 Dec 14:30"]),
        # Clocks change on the Sunday between.
        ("2026-03-27T20:00Z", {}, ["Mon 30 Mar 11:00", "Tue 31 Mar 14:30"]),
        ("2026-10-30T22:00Z", {"zone": "America/New_York"}, ["Mon 02 Nov 11:00", "Tue 03 Nov 14:30"]),
        ("2026-09-25T05:30Z", {"zone": "Pacific/Auckland"}, ["Mon 28 Sep 11:00", "Tue 29 Sep 14:30"]),
        ("2026-03-27T20:00Z", {"zone": "Asia/Kolkata"}, ["Mon 30 Mar 11:00", "Tue 31 Mar 14:30"]),
        # In the night of the change itself.
        (
            "2026-03-28T12:00Z",
            {"days": [6, 7], "hours": "23:00-05:00"},
            ["Sun 29 Mar 00:00", "Mon 30 Mar 03:00"],
        ),
        # One day a week.
        ("2026-11-22T04:00Z", {"days": [3]}, ["Wed 25 Nov 11:00", "Wed 02 Dec 14:30"]),
        ("2026-11-25T15:00Z", {"days": [3]}, ["Wed 02 Dec 11:00", "Wed 09 Dec 14:30"]),
        # Hours over midnight: the night that began yesterday is not over.
        ("2026-11-24T00:00Z", {"hours": "22:00-06:00"}, ["Tue 24 Nov 03:00", "Wed 25 Nov 00:00"]),
        ("2026-11-27T18:00Z", {"hours": "22:00-06:00"}, ["Sat 28 Nov 00:00", "Tue 01 Dec 03:30"]),
        # The evening of Tuesday is passed over, because the first time is on that date.
        (
            "2026-11-23T21:30Z",
            {"hours": "18:00-02:00", "days": [1, 2, 3]},
            ["Tue 24 Nov 00:30", "Wed 25 Nov 00:00"],
        ),
        ("2026-11-22T04:00Z", {"days": []}, []),
        ("2026-11-22T04:00Z", {"hours": "09:00-09:10"}, []),
    ],
)
def test_two_times(now, of, expected):
    assert shown(now, **of) == expected


def test_two_on_one_day_where_there_is_no_other():
    def only_monday(moment: datetime) -> bool:
        return f"{moment:%m-%d}" == "11-23"

    assert shown("2026-11-22T04:00Z", suits=only_monday) == ["Mon 23 Nov 11:00", "Mon 23 Nov 14:30"]


def test_one_where_there_is_no_second():
    one = at("2026-11-23T10:30Z")
    assert shown("2026-11-22T04:00Z", suits=lambda moment: moment == one) == ["Mon 23 Nov 11:30"]


def test_later_weeks_where_none_is_left_in_this():
    assert shown("2026-11-22T04:00Z", suits=lambda moment: moment >= at("2026-12-09T00:00Z")) == [
        "Wed 09 Dec 11:00",
        "Thu 10 Dec 14:30",
    ]
    assert shown("2026-11-22T04:00Z", suits=lambda moment: False) == []


YEARS = (datetime(2026, 1, 1), datetime(2028, 1, 1))  # noqa: DTZ001 -- hypothesis gives the zone
CLOCK = st.times(max_value=datetime.max.time()).map(lambda time: f"{time:%H:%M}")


@given(
    now=st.datetimes(*YEARS, timezones=st.just(UTC)),
    zone=st.sampled_from(ZONES),
    start=CLOCK,
    end=CLOCK,
    days=st.sets(st.integers(1, 7)),
)
def test_every_time_can_be_kept(now, zone, start, end, days):
    assume(start != end)
    hours = Hours.of(terms(zone, f"{start}-{end}", days=sorted(days)))
    times = free_times(now, hours)
    assert times == sorted(set(times)) and len(times) <= 2
    assert all(moment >= now + NOTICE for moment in times)
    for moment in times:
        _lies_within(hours, moment)
    dates = {moment.astimezone(hours.zone).date() for moment in times}
    open_for = _minutes(end) - _minutes(start)
    if days and open_for % (24 * 60) >= 120:
        assert len(times) == len(dates) == 2


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _lies_within(hours: Hours, moment: datetime) -> None:
    """By the user's own clock, and at a time that it shows exactly once."""
    begins, ends = (
        one.astimezone(hours.zone).replace(tzinfo=None, fold=0) for one in (moment, moment + LENGTH)
    )
    assert _once(begins, hours.zone)
    over_midnight = hours.end < hours.start
    opened = [begins.date(), begins.date() - timedelta(days=1)] if over_midnight else [begins.date()]
    assert any(
        day.isoweekday() in hours.days
        and datetime.combine(day, hours.start) <= begins
        and ends <= datetime.combine(day, hours.end) + timedelta(days=over_midnight)
        for day in opened
    )


def _once(shown: datetime, zone: ZoneInfo) -> bool:
    folds = {shown.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return len(folds) == 1 and folds.pop().astimezone(zone).replace(tzinfo=None) == shown
