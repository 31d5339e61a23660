from dataclasses import replace

import pytest

from support.threads import case, mine, worded_case
from warmline.thread.course import CALM, State
from warmline.thread.decisions.call import advise_call
from warmline.thread.wording.weigher import Weighed

HOT = "This is unacceptable, and I am fed up with it."


def advice(*messages, content="3d"):
    return advise_call(case(*messages), subject="Garden plan", content=content)


@pytest.mark.parametrize(
    ("messages", "words"),
    [
        ((HOT,), "“unacceptable, and I am fed up” on 2 March"),
        (("Could you call me this afternoon?",), "They asked for it: “Could you call me"),
        (
            ("That's not what I meant.", mine("What did you mean?"), "We are talking past each other."),
            "past each other",
        ),
    ],
)
def test_yes(messages, words):
    given = advice(*messages)
    assert given.suggest
    assert words in given.why
    assert "about “Garden plan”" in given.invitation


@pytest.mark.parametrize(
    "messages",
    [
        (),
        ("What time does the hall open?",),
        ("That's not what I meant.",),
        ("That's not what I meant.", "I misunderstood.", "Thanks, all sorted now."),
        (HOT + " Please don't call me.",),
        (HOT, mine("I am sorry."), "Thank you, it is all sorted now."),
    ],
)
def test_no(messages):
    given = advice(*messages, content="2d")
    assert (given.suggest, given.invitation) == (False, None)
    assert given.why.endswith(".")


TORN = "I am torn, and I find it hard to put into words what my mother would have wanted."


def test_what_has_depth_is_easier_to_talk_about():
    given = advise_call(worded_case(TORN), subject="Garden plan", content="3d")
    assert given.suggest
    assert "“I am torn" in given.why
    assert "easier to talk about" in given.why


def test_not_so_in_a_matter_of_facts():
    torn = replace(worded_case(TORN), course=(CALM,))
    assert not advise_call(torn, subject="Garden plan", content="2d").suggest


def test_a_tense_thread_that_sounds_so_is_better_talked_about():
    no = case("No.")
    (turn,) = no.turns
    turn = replace(turn, letter=replace(turn.letter, weighed={"talk": Weighed(0.5, 0, 3)}))
    tense = replace(no, turns=(turn,), course=(State(0, 2.0, frozenset({"blame"}), 0),), offset={"talk": 0.0})
    assert "“No.” on 2 March; a call" in advise_call(tense, subject="", content="2d").why
    assert not advise_call(replace(tense, offset={"talk": -1.0}), subject="", content="2d").suggest
    assert not advise_call(replace(tense, course=(CALM,)), subject="", content="2d").suggest
