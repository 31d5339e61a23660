from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from support.calling import at, on_a_clock
from warmline.calling.slot import Slot, offered

BERLIN = ZoneInfo("Europe/Berlin")
FIRST = Slot(datetime(2026, 11, 24, 15, tzinfo=BERLIN))
SECOND = Slot(datetime(2026, 11, 25, 9, 30, tzinfo=BERLIN))


def test_with_the_place_of_the_clock():
    assert offered((FIRST, SECOND), BERLIN) == (
        "Tuesday 24 November at 15:00 or Wednesday 25 November at 09:30, Berlin time"
    )


def test_by_their_clock_first():
    slot = Slot(FIRST.start, on_a_clock(2026, 11, 24, 9))
    assert offered((slot,), BERLIN) == "Tuesday 24 November at 09:00 your time (15:00 mine)"


def test_by_their_clock_on_another_day():
    slot = Slot(SECOND.start, on_a_clock(2026, 11, 24, 22, 30))
    assert slot.words == "Tuesday 24 November at 22:30 your time (Wednesday 25 November at 09:30 mine)"


@pytest.mark.parametrize(
    ("zone", "named"),
    [
        ("America/New_York", "New York time"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time"),
        ("UTC", "UTC"),
        ("Etc/GMT-3", "+03"),
    ],
)
def test_how_a_clock_is_named(zone, named):
    assert offered((Slot(at("2026-11-24T12:00Z").astimezone(ZoneInfo(zone))),), ZoneInfo(zone)).endswith(
        f", {named}"
    )


def test_it_lasts_as_long_when_clocks_change_meanwhile():
    slot = Slot(at("2026-03-29T00:50Z").astimezone(BERLIN))
    assert (f"{slot.start:%H:%M}", f"{slot.end:%H:%M}") == ("01:50", "03:05")
