"""Weights set by hand."""

from support.threads import UNWEIGHED, kinds
from training.weighing.hand import by_hand, unweighed


def test_of_phrases_and_of_signals() -> None:
    weights = by_hand(kinds())

    assert weights["insult"] == 3
    assert weights["thanks"] == -1
    assert weights["copied_in"] == 1
    assert "nuance" not in weights
    assert "wording" not in weights


def test_unweighed_weighs_nothing() -> None:
    assert unweighed() == UNWEIGHED
