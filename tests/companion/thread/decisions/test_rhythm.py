from datetime import UTC, datetime, timedelta

import pytest

from support.threads import ME, THEM, case, message
from warmline.thread.decisions.rhythm import rhythm_of

START = datetime(2026, 3, 2, 10, tzinfo=UTC)


def rhythm(*minutes, senders=(THEM, ME)):
    """Of messages that come so many minutes after the first, by turns; None for no date."""
    return rhythm_of(
        case(
            *(
                message(
                    "Yes, it is.", sender=senders[number % len(senders)], at=START + timedelta(minutes=after)
                )
                for number, after in enumerate(minutes)
            )
        )
    )


def test_answers_of_both_sides_in_hours():
    gaps = rhythm(0, 90, 150).gaps
    assert [(gap.message, gap.by, gap.hours) for gap in gaps] == [(1, "me", 1.5), (2, "them", 1.0)]


def test_writing_again_is_no_answer():
    gaps = rhythm(0, 60, 120, senders=(THEM, THEM, ME)).gaps
    assert [(gap.message, gap.hours) for gap in gaps] == [(2, 1.0)]


def test_the_wrong_order_has_no_length():
    assert [gap.hours for gap in rhythm(60, 0).gaps] == [None]


def test_robots_answer_nobody():
    of = case(
        message("Yes.", at=START),
        message("Received.", sender="noreply@firm.example", at=START),
        message("It is.", sender=ME, at=START + timedelta(hours=1)),
    )
    assert [(gap.message, gap.hours) for gap in rhythm_of(of).gaps] == [(2, 1.0)]


@pytest.mark.parametrize(
    ("minutes", "quick"),
    [
        ((0, 300, 305, 310, 320, 330), True),
        ((0, 5, 10, 15), False),
        ((0, 5, 10, 15, 31), False),
        ((0, 5, 10, 15, 30), True),
        ((0, 5, 10, 15, 20, 300), False),
    ],
)
def test_quick_where_the_last_four_took_minutes(minutes, quick):
    assert rhythm(*minutes).quick is quick
