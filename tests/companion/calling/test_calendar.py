from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar

from support.calling import at
from warmline.calling.calendar import calendar_url, ics
from warmline.calling.slot import Slot

NOW = at("2026-11-23T07:00Z")
BERLIN = ZoneInfo("Europe/Berlin")
SLOTS = [
    Slot(datetime(2026, 11, 24, 15, tzinfo=BERLIN)),
    # The night in which clocks go forward.
    Slot(datetime(2027, 3, 28, 1, 50, tzinfo=BERLIN)),
]


def test_a_page_of_the_calendar():
    url = urlsplit(calendar_url(SLOTS[0], title="Call with Dana & Lee", place="https://meet.example/r?a=1"))
    assert (url.scheme, url.netloc, url.path) == ("https", "calendar.google.com", "/calendar/render")
    assert parse_qs(url.query) == {
        "action": ["TEMPLATE"],
        "text": ["Call with Dana & Lee"],
        "dates": ["20261124T140000Z/20261124T141500Z"],
        "location": ["https://meet.example/r?a=1"],
    }
    assert "location" not in calendar_url(SLOTS[0], title="Call", place="")


def test_the_file_can_be_read_again():
    text = ics(SLOTS, title="Call with Müller, Dana; and\nLee", place="+49 30 1234567", now=NOW)
    calendar = Calendar.from_ical(text)
    events = calendar.walk("VEVENT")
    assert [(event.start, event.end - event.start) for event in events] == [
        (at("2026-11-24T14:00Z"), timedelta(minutes=15)),
        (at("2027-03-28T00:50Z"), timedelta(minutes=15)),
    ]
    for event in events:
        assert event["summary"] == "Call with Müller, Dana; and\nLee"
        assert event["location"] == "+49 30 1234567"
        assert event["status"] == "TENTATIVE"
        assert event["dtstamp"].dt == NOW
    assert calendar.errors == [] and {"\r\n"} == {line[-2:] for line in text.splitlines(keepends=True)}


def test_saved_twice_it_is_the_same_event():
    def uids(title: str) -> list[str]:
        return [
            str(event["uid"])
            for event in Calendar.from_ical(ics(SLOTS, title=title, place="", now=NOW)).walk("VEVENT")
        ]

    assert uids("Call with Dana") == uids("Call with Dana")
    assert len({*uids("Call with Dana"), *uids("Call with Lee")}) == 4
