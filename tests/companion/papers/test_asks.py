import pytest

from support.papers import ROW, read
from support.threads import mine, thread
from warmline.papers.asks import asks_in, is_waited_for


def asks(*messages):
    return [(one.quote, one.open, one.first) for one in asks_in(*read(thread(*messages)))]


def test_what_is_asked_last_is_open():
    assert asks("Could you send the invoice?", mine("Here it is."), "Which green do we use?") == [
        ("Could you send the invoice?", False, None),
        ("Which green do we use?", True, None),
    ]


def test_what_is_asked_again_is_listed_once_with_where_it_began():
    assert asks("When will the booking form be fixed?", mine("Soon."), "When is the booking form fixed?") == [
        ("When is the booking form fixed?", True, 0)
    ]


def test_what_is_settled_is_no_longer_open():
    assert asks("Could you send the invoice?", "All sorted, it came. Which green do we use?") == [
        ("Could you send the invoice?", False, None),
        ("Which green do we use?", True, None),
    ]


@pytest.mark.parametrize(
    "small_talk",
    [
        "How are you today?",
        "Please let me know if you have any questions.",
        "Are you kidding me with this?",
        "Please find the invoice attached.",
        "I don't want to hear it.",
        "We asked about this on Tuesday.",
        "Thank you for the answer you sent.",
        "Why?",
    ],
)
def test_small_talk_and_attacks_ask_for_nothing(small_talk):
    assert asks(small_talk) == []


@pytest.mark.parametrize(
    "request_",
    [
        "Can you bat it away.",
        "Tell me today when it will be fixed.",
        "I need an answer by noon.",
        "We would like a new date for the delivery.",
        "Please send the corrected file.",
        "Let me know what it costs.",
        "Did we ask for blue or for green?",
    ],
)
def test_requests_need_no_question_mark(request_):
    assert asks(request_) == [(request_, True, None)]


def test_the_user_asks_for_nothing_here():
    assert asks(mine("Could you send me the file?")) == []


def test_a_long_thread_keeps_what_is_open():
    many = [f"Could you send me {thing}?" for thing in ["paint", "nails", "glue", "wood", "lamps", "doors"]]
    kept = asks(
        *many, "So what?", mine("Yes."), " ".join(f"Is the {x} ready now?" for x in ("roof", "floor", "wall"))
    )
    assert len(kept) == 8
    assert [one[0] for one in kept if one[1]] == [f"Is the {x} ready now?" for x in ("roof", "floor", "wall")]


def test_the_row():
    case, sayings = read(ROW)
    found = asks_in(case, sayings)
    assert ("When will the booking form be fixed?", 11, True, 6) in [
        (one.quote, one.message, one.open, one.first) for one in found
    ]
    assert all(is_waited_for(one) for one in found if one.open)
