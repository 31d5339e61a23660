import pytest

from support.threads import mine, turns, words
from warmline.thread.signals.quotes_you import quotes_you


def found(*messages):
    thread = turns(*messages)
    return words(thread, quotes_you(thread))


@pytest.mark.parametrize("marks", ['""', "“”"])
def test_your_words_held_up_to_you(marks):
    said = f"{marks[0]}On another job{marks[1]}"
    assert found("Where are they?", mine("They are on another job today."), f"{said}. I see.") == [(2, said)]


def test_words_you_never_wrote_are_not_yours():
    assert found(mine("They are on another job."), 'The label says "fragile".') == []


def test_quoted_mail_below_is_no_quotation():
    text = 'Fine.\n\nOn Mon, 2 Mar 2026, Sam wrote:\n> It is "on its way".'
    assert found(mine('It is "on its way".'), text) == []


def test_only_your_last_messages_are_looked_through():
    assert found(mine("It is on its way."), *[mine("Hello.")] * 6, '"On its way" indeed.') == []
