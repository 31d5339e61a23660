from support.threads import message, mine, turns
from warmline.thread.signals.greeting_dropped import greeting_dropped


def found(*messages):
    return [one.message for one in greeting_dropped(turns(*messages))]


def test_gone_after_it_was_there():
    assert found("Hi Sam,\n\nHere is the plan.", mine("Thanks."), "The plan is wrong.") == [2]


def test_as_long_as_it_stays_away():
    assert found("Hi Sam,\n\nHere is the plan.", "The plan is wrong.", "It is still wrong.") == [1, 2]


def test_never_there_is_not_gone():
    assert found("Here is the plan.", "The plan is wrong.") == []


def test_each_person_has_their_own_way():
    assert found("Hi Sam,\n\nHere is the plan.", message("It is fine.", sender="ann@client.example")) == []


def test_a_mail_without_words_says_nothing():
    assert found("Hi Sam,\n\nHere is the plan.", "") == []
