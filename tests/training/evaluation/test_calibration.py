"""Foretold and come true."""

import numpy as np
import pytest

from training.evaluation.calibration import Bin, expected_error, reliability


def test_bins_and_their_distance() -> None:
    bins = reliability(np.array([True, False, False, True]), np.array([0.72, 0.78, 0.0, 1.0]))

    assert bins == [
        Bin(0.0, 0.1, 1, 0.0, 0.0),
        Bin(0.7, 0.8, 2, pytest.approx(0.75), 0.5),
        Bin(0.9, 1.0, 1, 1.0, 1.0),
    ]
    assert expected_error(bins) == pytest.approx(2 / 4 * 0.25)


def test_what_comes_true_as_foretold_has_no_error() -> None:
    random = np.random.default_rng(1)
    probability = random.random(20_000)
    truth = random.random(20_000) < probability

    assert expected_error(reliability(truth, probability)) < 0.02
    assert expected_error(reliability(truth, np.sqrt(probability))) > 0.1
