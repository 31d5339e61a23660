import pytest

from support.threads import mine, turns, words
from warmline.thread.signals.sets_date import sets_date


def found(*messages):
    thread = turns(*messages)
    return words(thread, sets_date(thread))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("I want it by Friday.", "by Friday"),
        ("Kindly reply within three days.", "within three"),
        ("Answer before the end of the week.", "before the end of"),
    ],
)
def test_a_date_by_which(text, date):
    assert found(text) == [(0, date)]


def test_no_date_and_none_of_yours():
    assert found("It was written by Frida before the war.", mine("You have it by Friday.")) == []
