"""A time that is offered, in words."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from warmline.calling.times import LENGTH


@dataclass(frozen=True, slots=True)
class Slot:
    """`start` by the user's own clock, `theirs` by the other side's, where that is known and another."""

    start: datetime
    theirs: datetime | None = None

    @property
    def end(self) -> datetime:
        """When the call is over, by the same clock: also where that clock changes meanwhile."""
        return (self.start.astimezone(UTC) + LENGTH).astimezone(self.start.tzinfo)

    @property
    def words(self) -> str:
        """As it is offered: in their time first, where that is known."""
        if self.theirs is None:
            return spoken(self.start)
        same_day = self.theirs.date() == self.start.date()
        mine = f"{self.start:%H:%M}" if same_day else spoken(self.start)
        return f"{spoken(self.theirs)} your time ({mine} mine)"


def spoken(time: datetime) -> str:
    """A time as "Tuesday 24 November at 15:00"."""
    return f"{time:%A} {time.day} {time:%B} at {time:%H:%M}"


def offered(slots: tuple[Slot, ...], zone: ZoneInfo) -> str:
    """All times as one phrase, with the place of the clock where somebody would have to guess it."""
    words = " or ".join(slot.words for slot in slots)
    return words if all(slot.theirs for slot in slots) else f"{words}, {_clock(slots[-1].start, zone)}"


def _clock(time: datetime, zone: ZoneInfo) -> str:
    """The town that the zone is named after: an abbreviation such as CST stands for three clocks."""
    region, _, town = zone.key.rpartition("/")
    return f"{town.replace('_', ' ')} time" if region and region != "Etc" else f"{time:%Z}"
