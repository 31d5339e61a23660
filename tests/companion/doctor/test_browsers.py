import pytest

from warmline.access.clients import WAITING_SECONDS, ClientRecord
from warmline.doctor.browsers import check_browsers

NOW = 1_795_000_000
ID, ORIGIN = "0123456789abcdef", f"chrome-extension://{'b' * 32}"


def record(*, age: int = 0, origin: str | None = None, seen: int | None = None, revoked: bool = False):
    return ClientRecord(
        id=ID,
        key=b"k" * 20,
        created_at=NOW - age,
        origin=origin,
        seen_at=None if seen is None else NOW - seen,
        revoked_at=NOW if revoked else None,
    )


def test_nobody() -> None:
    found = check_browsers(list, now=NOW)
    assert (found.state, found.says) == ("look", "No browser is paired.")
    assert "`warmline pair`" in found.todo


def test_only_lines() -> None:
    lines = [record(), record(age=WAITING_SECONDS + 1), record(revoked=True)]
    found = check_browsers(lambda: lines, now=NOW)
    assert found.state == "look"
    assert found.says.endswith(
        "1 waiting for the first use of a line, 1 with a line that was not used in time, 1 turned away."
    )


@pytest.mark.parametrize(
    ("seen", "ago"),
    [
        (30, "just now"),
        (-30, "just now"),
        (300, "5 minutes ago"),
        (7_500, "2 hours ago"),
        (86_400 * 9, "9 days ago"),
        (None, "40 days ago"),
    ],
)
def test_last_seen(seen: int | None, ago: str) -> None:
    known = [record(age=86_400 * 40, origin=ORIGIN, seen=seen)]
    found = check_browsers(lambda: known, now=NOW)
    assert (found.state, found.says) == ("ok", f"Browsers: 1 paired, last seen {ago}.")


def test_nobody_is_named() -> None:
    found = check_browsers(lambda: [record(origin=ORIGIN, seen=1), record()], now=NOW)
    assert ID[:4] not in found.says
    assert "chrome-extension" not in found.says
