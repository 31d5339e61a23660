"""The other side's clock, as far as the dates of their mails give it away."""

from collections.abc import Callable, Iterable
from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from warmline.contract import Thread
from warmline.thread.sides import Sides

_UP = range(8, 20)
"""The hours of their clock in which somebody can be asked to begin a call."""

Clock = Callable[[datetime], datetime | None]
"""A moment as their clock shows it, without a zone; None where that is not certain."""


def their_clock(thread: Thread) -> Clock:
    """The clock of whoever wrote last on the other side.

    A date tells its hours from UTC and no place. Places that share them part when clocks change, so a moment
    is certain only where all places agree on it whose clocks showed what each of their mails says. And where
    one place would explain every date of the thread, that is the user's: a mail page shows all by its clock.
    """
    sides = Sides(thread.me)
    # Many programs write all times in UTC, wherever they run: no offset says nothing.
    dated = [message for message in thread.messages if message.sent_at and message.sent_at.utcoffset()]
    theirs = [message for message in dated if sides.of(message.sender) == "them"]
    zones = list(map(ZoneInfo, sorted(available_timezones()))) if theirs else []
    if not theirs or _places(zones, [message.sent_at for message in dated]):
        return lambda moment: None
    last = theirs[-1].sender
    places = _places(zones, [message.sent_at for message in theirs if message.sender == last])

    def shown(moment: datetime) -> datetime | None:
        times = {moment.astimezone(place).replace(tzinfo=None) for place in places}
        return times.pop() if len(times) == 1 else None

    return shown


def _places(zones: Iterable[ZoneInfo], dates: Iterable[datetime | None]) -> list[ZoneInfo]:
    """Those whose clocks showed each date as it is written."""
    written = [date for date in dates if date is not None]
    return [
        zone
        for zone in zones
        if all(date.astimezone(zone).utcoffset() == date.utcoffset() for date in written)
    ]


def is_up(shown: datetime | None) -> bool:
    """Whether somebody whose clock shows this can be asked to talk. An unknown clock rules nothing out."""
    return shown is None or shown.hour in _UP
