from dataclasses import replace
from datetime import UTC, datetime, timedelta

from support.threads import message, mine, turns
from warmline.thread.signals.quicker_replies import quicker_replies

START = datetime(2026, 3, 2, 10, tzinfo=UTC)


def found(*gaps_in_hours):
    """The user writes, and Kim answers after each of these gaps."""
    now, messages = START, []
    for gap in gaps_in_hours:
        answer = now + timedelta(hours=gap)
        messages += [mine("A question.", at=now), message("An answer.", at=answer)]
        now = answer + timedelta(hours=1)
    return [one.message for one in quicker_replies(turns(*messages))]


def test_much_quicker_than_before():
    assert found(24, 30, 1) == [5]


def test_always_quick():
    assert found(0.5, 0.5, 0.4) == []


def test_quicker_but_still_a_day():
    assert found(240, 300, 24) == []


def test_one_answer_is_no_habit():
    assert found(24, 0.1) == []


def test_times_in_the_wrong_order_say_nothing():
    assert found(24, 30, -1) == []


def test_without_times():
    bare = [replace(turn, at=None) for turn in turns(*["Words."] * 5)]
    assert list(quicker_replies(bare)) == []
