"""What a user offers for a call, and moments as one writes them."""

from datetime import datetime
from typing import Any

from warmline.call_contract import CallTerms


def terms(zone: str = "Europe/Berlin", hours: str = "09:00-17:00", **rest: Any) -> CallTerms:
    """From Monday to Friday, where nothing else is said."""
    start, _, end = hours.partition("-")
    return CallTerms(**{"days": [1, 2, 3, 4, 5], "from": start, "to": end, "time_zone": zone, **rest})


def at(moment: str) -> datetime:
    """Such as "2026-11-23T07:00Z"."""
    return datetime.fromisoformat(moment)


def on_a_clock(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """What a clock shows, wherever it hangs."""
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001 -- no zone is the point
