from warmline.access.clients import ClientRecord
from warmline.doctor.clock import RELEASED, check_clock

NOW = RELEASED + 1_000_000


def seen(at: float) -> list[ClientRecord]:
    return [
        ClientRecord(id="a", key=b"", created_at=int(NOW), origin="x", seen_at=int(at), revoked_at=None),
        ClientRecord(id="b", key=b"", created_at=int(NOW), origin=None, seen_at=None, revoked_at=None),
    ]


def test_it_can_be_right() -> None:
    assert check_clock(list, now=NOW).state == "ok"
    assert check_clock(lambda: seen(NOW + 100), now=NOW).state == "ok"


def test_set_back() -> None:
    found = check_clock(lambda: seen(NOW + 7_200), now=NOW)
    assert (found.state, "2.0 hours from now" in found.says) == ("look", True)


def test_before_we_were_made() -> None:
    assert check_clock(list, now=0).state == "look"


def test_a_database_that_cannot_be_read() -> None:
    def fails() -> list[ClientRecord]:
        raise ValueError

    assert check_clock(fails, now=NOW).state == "ok"
