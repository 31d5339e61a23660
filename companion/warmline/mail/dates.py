"""The date of a mail."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def date_in(header: str) -> datetime | None:
    """The moment that a `Date` header names; None where it is none.

    It has no zone where the header does not tell it, which means UTC (RFC 5322, "-0000").
    """
    try:
        return parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return None


def in_utc_without_zone(moment: datetime) -> datetime:
    """The same moment, always with a zone."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
