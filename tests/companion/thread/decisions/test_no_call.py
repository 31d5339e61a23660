from datetime import datetime, timedelta, timezone

import pytest

from support.threads import case, message, mine
from warmline.thread.decisions.no_call import reason_against

HOT = "This is unacceptable, and I am fed up with it. "
HOTTER = "You people are useless at this, it is a disgrace, and I want my money back."


def against(*messages, content="3d"):
    return reason_against(case(*messages), content=content)


def test_nothing_speaks_against_it():
    assert against(HOT) is None


@pytest.mark.parametrize(
    ("messages", "words"),
    [
        ((), "No person has written"),
        ((HOT, mine("Sorry.")), "The last word is yours"),
        ((HOT + "Please answer in writing.",), "“in writing”"),
        (("I would rather keep this by email.", mine("Fine."), HOT), "by email"),
        ((HOT + "Please don't call me.",), "“don't call me”"),
        ((HOT + "I am deaf, by the way.",), "“I am deaf”"),
        ((HOT, "I am out of the office until 9 March."), "wait until they are back"),
        ((HOT + "Our solicitor will write to you.",), "Pause, tell your lead and answer in writing"),
        ((HOT + "You lied to me.",), "bring somebody in"),
        (
            (HOT, mine("Could I call you?"), "This is unacceptable."),
            "You already offered a call: “Could I call” on 3 March",
        ),
        ((HOT + "Speak tomorrow at ten.",), "A call is already agreed: “Speak tomorrow”"),
    ],
)
def test_reasons(messages, words):
    assert words in against(*messages)


def test_an_offer_may_be_repeated_when_it_gets_worse():
    assert (
        against(HOT, mine("Could I call you?"), HOTTER.replace("You people are useless at this, it", "This"))
        is None
    )


def test_too_many_people():
    crowd = tuple(f"{name}@client.example" for name in ("a", "b", "c", "d", "e"))
    assert "7 people" in against(message(HOT, cc=crowd))
    assert against(message(HOT, cc=crowd[:-1])) is None


@pytest.mark.parametrize(("hours", "far"), [(9, True), (-8, True), (3, False)])
def test_far_away(hours, far):
    here, there = timezone(timedelta(hours=1)), timezone(timedelta(hours=1 + hours))
    messages = (
        mine("Hello.", at=datetime(2026, 3, 2, 10, tzinfo=here)),
        message(HOT, at=datetime(2026, 3, 3, 10, tzinfo=there)),
    )
    assert (against(*messages) is not None) == far


def test_times_in_utc_tell_no_place():
    there = timezone(timedelta(hours=9))
    assert against(mine("Hello."), message(HOT, at=datetime(2026, 3, 3, 10, tzinfo=there))) is None


def test_a_fact_that_is_asked_for_comes_first():
    asked = "What time does the hall open?"
    assert "give them that first" in against(asked, content="2d")
    assert against(asked, content="3d") is None
