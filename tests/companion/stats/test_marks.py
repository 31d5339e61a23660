from collections.abc import Callable

from warmline.contract import SentMessage
from warmline.stats.marks import combined

Make = Callable[..., SentMessage]


def test_first_and_sent_stand_side_by_side(message: Make) -> None:
    made = message(
        first=(("hostile", "shouting", 2), ("defensive", None, 1)),
        sent=(("hostile", "shouting", 1), ("condescending", "calm-down", 1)),
    )
    assert combined(made) == [
        ("hostile", "shouting", 2, 1),
        ("defensive", None, 1, 0),
        ("condescending", "calm-down", 0, 1),
    ]


def test_the_same_twice_is_added_up_and_zeros_are_left_out(message: Make) -> None:
    made = message(first=(("hostile", None, 1), ("hostile", None, 2), ("defensive", None, 0)))
    assert combined(made) == [("hostile", None, 3, 0)]
