from datetime import UTC, datetime, timedelta

import pytest

from warmline.mail.dates import date_in, in_utc_without_zone


def test_a_date_keeps_the_senders_own_clock() -> None:
    moment = date_in("Mon, 2 Mar 2026 10:00:00 -0530")

    assert moment is not None
    assert (moment.hour, moment.utcoffset()) == (10, -timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    "header", ["", "soon", "32 Mar 2026 10:00", "Mon, 2 Mar 2026 10:00:00 +9999999999999"]
)
def test_what_is_no_date_is_none(header: str) -> None:
    assert date_in(header) is None


def test_a_zone_that_is_not_told_is_utc() -> None:
    moment = date_in("Mon, 2 Mar 2026 10:00:00 -0000")

    assert moment == datetime(2026, 3, 2, 10)  # noqa: DTZ001
    assert in_utc_without_zone(moment) == datetime(2026, 3, 2, 10, tzinfo=UTC)
