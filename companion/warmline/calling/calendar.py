"""The times for the user's own calendar. Nobody is invited by that, and no word of the mails is in it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from urllib.parse import urlencode
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from warmline.calling.slot import Slot

_GOOGLE = "https://calendar.google.com/calendar/render"
_MOMENT = "%Y%m%dT%H%M%SZ"


def calendar_url(slot: Slot, *, title: str, place: str) -> str:
    """A page of Google's calendar in which the time is filled in, and saved when the user says so."""
    start, end = (moment.astimezone(UTC).strftime(_MOMENT) for moment in (slot.start, slot.end))
    fields = {"action": "TEMPLATE", "text": title, "dates": f"{start}/{end}"}
    return f"{_GOOGLE}?{urlencode(fields | ({'location': place} if place else {}))}"


def ics(slots: Sequence[Slot], *, title: str, place: str, now: datetime) -> str:
    """The times as the text of an `.ics` file (RFC 5545), tentative until one of them is agreed."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Warmline//Call//EN")
    for slot in slots:
        event = Event()
        start = slot.start.astimezone(UTC)
        # Saved twice, it is the same event.
        event.add("uid", str(uuid5(NAMESPACE_URL, f"warmline:{start:{_MOMENT}}:{title}")))
        event.add("dtstamp", now.astimezone(UTC))
        event.add("dtstart", start)
        event.add("dtend", slot.end.astimezone(UTC))
        event.add("summary", title)
        event.add("status", "TENTATIVE")
        if place:
            event.add("location", place)
        calendar.add_component(event)
    text: bytes = calendar.to_ical()
    return text.decode()
