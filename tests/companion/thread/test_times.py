import pytest

from support.threads import letter
from warmline.thread.times import AHEAD, PAST


def times(text):
    read = letter(text)
    return {
        phrase.kind: read.text[phrase.start : phrase.end]
        for phrase in read.phrases
        if phrase.kind in (AHEAD, PAST)
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The vessel berths on Saturday.", "Saturday"),
        ("Gates are at 8 am, no later.", "at 8 am"),
        ("The registry shuts at four.", "at four"),
        ("We need it by the 15th.", "15th"),
        ("The slot is 9 March, 07:00.", "9 March"),
        ("It is May 4 at the latest.", "May 4"),
        ("The audit is tomorrow.", "tomorrow"),
    ],
)
def test_a_time_that_lies_ahead(text, words):
    assert times(text) == {AHEAD: words}


@pytest.mark.parametrize(
    "text",
    [
        "You wrote to us on Monday and we waited.",
        "It was on 3 March.",
        "I rang at 14:30 and nobody had time.",
    ],
)
def test_a_time_that_is_past(text):
    assert list(times(text)) == [PAST]


def test_the_first_of_each():
    text = "It was due on Monday. The fair opens on Friday. After Sunday it is over."
    assert times(text) == {PAST: "Monday", AHEAD: "Friday"}


@pytest.mark.parametrize(
    "text", ["I may feed the cat at home.", "Version 2 is fine.", "> The gates close at 8 am."]
)
def test_no_time_at_all(text):
    assert times(text) == {}
