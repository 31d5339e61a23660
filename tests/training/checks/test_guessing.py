"""A guess from one circumstance."""

import pytest

from training.checks.guessing import auc_of_guess


def test_a_circumstance_that_tells_all() -> None:
    half = [("a", True), ("b", False)] * 20

    assert auc_of_guess((half, half)) == 1.0


def test_a_circumstance_that_tells_nothing() -> None:
    half = [("a", True), ("a", False)] * 20

    assert auc_of_guess((half, half)) == pytest.approx(0.5)


def test_what_was_never_counted_is_guessed_by_the_overall_share() -> None:
    assert auc_of_guess(([("a", True), ("b", False)], [("c", True), ("d", False)])) == pytest.approx(0.5)


def test_with_one_label_only_there_is_nothing_to_guess() -> None:
    assert auc_of_guess(([("a", True)], [("b", True)])) == 0.5
