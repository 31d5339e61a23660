"""Figures and what chance might have made of them."""

import numpy as np
import pytest

from training.evaluation.intervals import RESAMPLES, Interval, interval, resampled, share


def test_every_resample_has_as_many_things_and_the_first_has_each_once() -> None:
    weights = resampled(7)

    assert weights.shape == (RESAMPLES + 1, 7)
    assert set(weights.sum(axis=1)) == {7}
    assert list(weights[0]) == [1] * 7
    assert (weights == resampled(7)).all()


def test_nothing_of_nothing_is_no_share() -> None:
    shares = share(np.array([1.0, 0.0]), np.array([2.0, 0.0]))

    assert shares[0] == 0.5
    assert np.isnan(shares[1])


def test_the_figure_is_the_first_value_and_undefined_resamples_are_left_out() -> None:
    found = interval(np.array([0.5, *np.linspace(0, 1, 101), np.nan]))

    assert (found.value, found.low, found.high) == pytest.approx((0.5, 0.025, 0.975))
    assert str(found) == "0.50 (0.03-0.97)"
    assert str(Interval(np.nan, np.nan, np.nan)) == "-"
