from support.threads import mine, turns
from warmline.thread.signals.sign_off_dropped import sign_off_dropped


def found(*messages):
    return [one.message for one in sign_off_dropped(turns(*messages))]


def test_gone_after_it_was_there():
    assert found("Here is the plan.\n\nBest wishes,\nKim", mine("Thanks."), "The plan is wrong.\n\nKim") == [
        2
    ]


def test_another_sign_off_is_not_gone():
    assert found("Here is the plan.\n\nBest wishes,\nKim", "It is fine.\n\nThanks,\nKim") == []


def test_never_there_is_not_gone():
    assert found("Here is the plan.", "The plan is wrong.") == []
