"""Weeks as a person's calendar has them: from Monday (ISO 8601), in the offset the mail was sent in."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta


def monday_of(moment: datetime) -> date:
    """The day the week began, by the moment's own calendar and not by UTC."""
    day = moment.date()
    return day - timedelta(days=day.weekday())


def mondays_between(first: date, last: date) -> Iterator[date]:
    """From the one to the other, both included."""
    while first <= last:
        yield first
        first += timedelta(weeks=1)
