from dataclasses import replace

from support.threads import message, mine, turns
from warmline.thread.signals.wording import LEAST, wording
from warmline.thread.wording.weigher import HEAT, Weighed


def worded(turn, weight):
    return replace(turn, letter=replace(turn.letter, weighed={HEAT: Weighed(weight, 0, 3)}))


def found(thread):
    return [(one.kind, one.message, one.weight, one.end) for one in wording(thread)]


def test_both_sides_words_weigh():
    first, second = turns("No.", mine("No."))
    assert found([worded(first, 1.234), worded(second, -0.5)]) == [
        ("wording", 0, 1.23, 3),
        ("own_wording", 1, -0.5, 3),
    ]


def test_what_weighs_next_to_nothing_is_left_out():
    (turn,) = turns("No.")
    assert found([worded(turn, LEAST / 2)]) == []


def test_robots_are_left_out():
    (robot,) = turns(message("No.", sender="no-reply@client.example"))
    assert found([worded(robot, 2.0)]) == []
