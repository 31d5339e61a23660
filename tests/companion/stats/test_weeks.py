from datetime import date, datetime

import pytest

from warmline.stats.weeks import monday_of, mondays_between


@pytest.mark.parametrize(
    ("moment", "monday"),
    [
        ("2026-11-02T00:00:00+00:00", "2026-11-02"),
        ("2026-11-08T23:59:59+00:00", "2026-11-02"),
        ("2026-11-09T00:00:00+00:00", "2026-11-09"),
        # Already Monday for the user, still Sunday in UTC, and the other way round.
        ("2026-11-09T00:30:00+02:00", "2026-11-09"),
        ("2026-11-08T20:00:00-08:00", "2026-11-02"),
        # Over the turn of the year, and in a year of 53 weeks.
        ("2027-01-01T12:00:00+00:00", "2026-12-28"),
        ("2026-11-05T12:00:00", "2026-11-02"),
    ],
)
def test_monday_of(moment: str, monday: str) -> None:
    assert monday_of(datetime.fromisoformat(moment)).isoformat() == monday


def test_between() -> None:
    days = mondays_between(date(2026, 12, 21), date(2027, 1, 4))
    assert [day.isoformat() for day in days] == ["2026-12-21", "2026-12-28", "2027-01-04"]


def test_between_one_and_itself() -> None:
    assert list(mondays_between(date(2026, 12, 21), date(2026, 12, 21))) == [date(2026, 12, 21)]
