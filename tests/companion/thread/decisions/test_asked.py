from dataclasses import replace

import pytest

from support.threads import case, mine
from warmline.thread.decisions.asked import FADES, asked
from warmline.thread.wording.weigher import Weighed


def worded(*weights):
    """A thread of theirs, whose messages weigh so much; null is a message of mine."""
    of = case(*(mine("No.") if weight is None else "No." for weight in weights))
    turns = [
        turn
        if weight is None
        else replace(turn, letter=replace(turn.letter, weighed={"depth": Weighed(weight, 0, 3)}))
        for turn, weight in zip(of.turns, weights, strict=True)
    ]
    return replace(of, turns=tuple(turns), offset={"depth": -1.0})


def test_the_newest_counts_whole_and_earlier_ones_less():
    answer = asked(worded(4.0, None, 2.0), "depth")
    assert answer.odds == pytest.approx(-1 + 2 + FADES * 4)
    assert (answer.turn.index, answer.start, answer.end) == (2, 0, 3)


def test_the_message_that_says_most_is_shown():
    assert asked(worded(9.0, None, 1.0), "depth").turn.index == 0


def test_nothing_said_nothing_answered():
    assert asked(worded(None), "depth") is None
    assert asked(worded(1.0), "other") is None


def test_what_the_user_wrote_weighs_too_and_is_never_shown():
    of = worded(1.0, None)
    theirs, mine_ = of.turns
    mine_ = replace(mine_, letter=replace(mine_.letter, weighed={"depth": Weighed(5.0, 0, 3)}))
    answer = asked(replace(of, turns=(theirs, mine_)), "depth")
    assert answer.odds == pytest.approx(-1 + 1 + 5)
    assert answer.turn.index == 0
    assert asked(replace(of, turns=(mine_,)), "depth") is None
