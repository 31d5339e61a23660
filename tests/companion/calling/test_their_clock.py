import pytest

from support.calling import at, on_a_clock
from support.threads import message, mine, thread
from warmline.calling.their_clock import is_up, their_clock

MINE = mine("On its way.", at=at("2026-11-20T15:00:00+01:00"))


def theirs(*dates: str):
    return [message("Where is it?", at=at(date)) for date in dates]


def test_by_the_hours_from_utc_of_their_mails():
    clock = their_clock(thread(MINE, *theirs("2026-11-20T10:00:00-05:00", "2026-10-20T10:00:00-04:00")))
    assert clock(at("2026-11-24T10:00Z")) == on_a_clock(2026, 11, 24, 5)


def test_not_certain_once_clocks_may_have_changed():
    summer_or_not = their_clock(thread(MINE, *theirs("2026-11-20T10:00:00-05:00")))
    assert summer_or_not(at("2026-11-24T10:00Z")) == on_a_clock(2026, 11, 24, 5)
    assert summer_or_not(at("2027-03-20T10:00Z")) is None


def test_a_clock_that_never_changes():
    clock = their_clock(thread(MINE, *theirs("2026-11-20T10:00:00+05:30")))
    assert clock(at("2026-11-24T10:00Z")) == on_a_clock(2026, 11, 24, 15, 30)


@pytest.mark.parametrize(
    "messages",
    [
        [],
        [MINE],
        # As a mail page tells it: every date by the clock of whoever reads, in winter and in summer.
        [MINE, *theirs("2026-11-19T10:00:00+01:00", "2026-07-19T10:00:00+02:00")],
        # Without a mail of the user's one cannot tell.
        theirs("2026-11-20T10:00:00-05:00"),
        # UTC is what many programs write.
        [MINE, *theirs("2026-11-20T10:00:00+00:00")],
    ],
)
def test_unknown(messages):
    assert their_clock(thread(*messages))(at("2026-11-24T10:00Z")) is None


def test_of_whoever_wrote_last():
    other = message("I agree.", sender="lee@client.example", at=at("2026-11-20T10:00:00+09:00"))
    clock = their_clock(thread(MINE, other, *theirs("2026-11-20T10:00:00-05:00")))
    assert clock(at("2026-11-24T10:00Z")) == on_a_clock(2026, 11, 24, 5)


def test_up_by_day():
    assert [hour for hour in range(24) if is_up(on_a_clock(2026, 11, 24, hour))] == [*range(8, 20)]
    assert is_up(None)
