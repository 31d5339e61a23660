"""Two times for a call: soon, on different days, one early and one late in the hours of its day."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from warmline.calling.hours import Hours

LENGTH = timedelta(minutes=15)
NOTICE = timedelta(hours=2)
"""Sooner, the other side could hardly read the mail and answer."""
_AHEAD = 28
"""Days from today that are looked at: every day of the week comes four times."""
_EARLY, _LATE = 0.25, 0.75
"""Where in the hours of a day a time lies best. One of each: who is busy early may be free late."""


def free_times(
    now: datetime, hours: Hours, *, suits: Callable[[datetime], bool] = lambda moment: True
) -> list[datetime]:
    """At most two moments in UTC at which a call can begin, in order; none where no hour is left.

    `suits` says whether a moment is one at which the other side can be asked to talk.
    """
    soonest = now.astimezone(UTC) + NOTICE
    days = [
        _Day(moments, left)
        for moments in _all_moments(now, hours)
        if (left := [moment for moment in moments if moment >= soonest and suits(moment)])
    ]
    if not days:
        return []
    day, *others = days
    first = day.best(_EARLY)
    place = _LATE if day.place(first) < (_EARLY + _LATE) / 2 else _EARLY
    for other in [*_on_another_date(others, first, hours), *others, day.without(first)]:
        if other.left:
            return sorted([first, other.best(place)])
    return [first]


class _Day:
    """The moments in the hours of one working day, all of them and those that are `left` to choose from."""

    def __init__(self, moments: Sequence[datetime], left: Sequence[datetime]) -> None:
        self.moments = moments
        self.left = left

    def place(self, moment: datetime) -> float:
        """Where a moment lies in these hours, from 0 to 1."""
        return self.moments.index(moment) / max(1, len(self.moments) - 1)

    def best(self, place: float) -> datetime:
        """The moment nearest to a place in these hours."""
        return min(self.left, key=lambda moment: abs(self.place(moment) - place))

    def without(self, moment: datetime) -> "_Day":
        """The same day with one moment less."""
        return _Day(self.moments, [one for one in self.left if one != moment])


def _on_another_date(days: Sequence[_Day], first: datetime, hours: Hours) -> list[_Day]:
    """The days with the moments that lie on another date than `first`: hours over midnight lie on two."""
    date = first.astimezone(hours.zone).date()
    return [
        _Day(day.moments, [one for one in day.left if one.astimezone(hours.zone).date() != date])
        for day in days
    ]


def _all_moments(now: datetime, hours: Hours) -> list[list[datetime]]:
    today = now.astimezone(hours.zone).date()
    # Hours over midnight may have begun yesterday.
    return [hours.moments(today + timedelta(days=ahead), length=LENGTH) for ahead in range(-1, _AHEAD + 1)]
