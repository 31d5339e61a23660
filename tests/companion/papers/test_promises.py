import pytest

from support.papers import ROW, read
from support.threads import mine, thread
from warmline.papers.promises import promises_in


def promises(*messages):
    return [(one.by, one.quote, one.until) for one in promises_in(read(thread(*messages))[1])]


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("I'll send it on Tuesday.", "on Tuesday"),
        ("We will call you back tomorrow morning.", "tomorrow morning"),
        ("You will have the new file by 12 March.", "by 12 March"),
        ("Leave it with me.", None),
        ("It will be fixed by Friday noon.", "by Friday noon"),
        ("Let me check with the host.", None),
    ],
)
def test_mine(words, until):
    assert promises(mine(words)) == [("me", words, until)]


def test_theirs():
    assert promises("I'll send you the list on Monday.") == [
        ("them", "I'll send you the list on Monday.", "on Monday")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "If it is not fixed by 5 pm, we will look for another agency.",
        "We will pay once it works.",
        "I will not be there on Friday.",
        "Let me know if that suits you.",
        "You will see it in the second column.",
    ],
)
def test_what_is_no_promise(words):
    assert promises(words) == []


def test_the_newest_of_very_many():
    kept = promises(*(mine(f"I will send file {number}.") for number in range(20)))
    assert [quote for _, quote, _ in kept] == [f"I will send file {number}." for number in range(12, 20)]


def test_the_row():
    assert [(one.message, one.by, one.until) for one in promises_in(read(ROW)[1])] == [
        (1, "me", "by Friday"),
        (7, "me", "tomorrow"),
    ]
