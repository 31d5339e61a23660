from support.threads import mine, turns, words
from warmline.thread.signals.recited_dates import recited_dates


def found(*messages):
    thread = turns(*messages)
    return words(thread, recited_dates(thread))


def test_three_days_or_hours_in_one_message():
    text = "I wrote on 3 March, you answered on the 9th, and at 14:30 I was told to wait."
    assert found(text) == [(0, "3 March")]


def test_two_are_an_appointment():
    assert found("See you on Friday at 14:30.") == []


def test_yours_are_no_matter():
    assert found(mine("Monday, Tuesday or Friday?")) == []


def test_nor_are_those_of_quoted_mail():
    assert found("Friday is fine.\n\n> Monday, Tuesday, Wednesday or Friday?") == []
