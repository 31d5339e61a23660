from support.threads import kinds, mine, turns
from warmline.thread.signals.spoken import Spoken


def found(*messages):
    return [(one.message, one.kind) for one in Spoken(kinds())(turns(*messages))]


def test_what_they_say():
    assert found("This is unacceptable.") == [(0, "judgement")]


def test_a_kind_counts_once_a_message():
    assert found("This is unacceptable. Truly unacceptable.", "Unacceptable.") == [
        (0, "judgement"),
        (1, "judgement"),
    ]


def test_not_what_the_user_or_a_robot_says():
    assert found(mine("This is unacceptable."), "I am out of the office until Monday. Unacceptable.") == []


def test_a_courtesy_before_a_blow_is_none():
    assert found("Thank you for looking. This is unacceptable.") == [(0, "judgement")]
    assert found("Thank you for looking.") == [(0, "thanks")]


def test_an_apology_stays_one():
    assert (0, "apology") in found(
        "I am sorry about my tone. Your last answer was unacceptable all the same."
    )


def test_cues_weigh_nothing():
    assert found("Please answer in writing.") == []
