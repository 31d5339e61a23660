"""The hours in which calls suit the user, as their clock shows them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from warmline.call_contract import CallTerms

_GRID = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Hours:
    """Working days (1 is Monday) and hours of a clock. An `end` before `start` lies on the next day."""

    days: frozenset[int]
    start: time
    end: time
    zone: ZoneInfo

    @classmethod
    def of(cls, settings: CallTerms) -> "Hours":
        """The hours that the user chose."""
        return cls(
            days=frozenset(settings.days),
            start=time.fromisoformat(settings.start),
            end=time.fromisoformat(settings.end),
            zone=ZoneInfo(settings.time_zone),
        )

    def moments(self, day: date, *, length: timedelta) -> list[datetime]:
        """Every moment, in UTC, at which a call of `length` can begin in the hours that begin on `day`.

        On whole and half hours. A time that is skipped when clocks change, or comes twice, is no moment:
        nobody could tell which is meant.
        """
        if day.isoweekday() not in self.days:
            return []
        opens = datetime.combine(day, self.start)
        closes = datetime.combine(day, self.end)
        if closes <= opens:
            closes += timedelta(days=1)
        return [
            moment
            for shown in _on_the_grid(opens, closes - length)
            if (moment := self._moment(shown)) and self._shown(moment + length) <= closes
        ]

    def _moment(self, shown: datetime) -> datetime | None:
        """The one moment at which the clock shows this time."""
        moments = {shown.replace(tzinfo=self.zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
        return moments.pop() if len(moments) == 1 else None

    def _shown(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone).replace(tzinfo=None)


def _on_the_grid(first: datetime, last: datetime) -> Iterator[datetime]:
    """Whole and half hours from `first` to `last`; `first` itself where none of them lies between."""
    midnight = datetime.combine(first.date(), time())
    shown = midnight + -(-(first - midnight) // _GRID) * _GRID
    if shown > last >= first:
        yield first
    while shown <= last:
        yield shown
        shown += _GRID
