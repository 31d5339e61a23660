"""Logistic regression with a prior and bounds."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from training.weighing.logistic import Numbers, fit

RANDOM = np.random.default_rng(1)
FEATURES = RANDOM.normal(size=(60, 40))
TRUTH = FEATURES[:, 0] + RANDOM.normal(size=60) > 0
ALIKE: Numbers = np.ones(60)


def test_without_prior_and_bounds_it_is_scikit_learns() -> None:
    ours = fit(FEATURES, TRUTH, importance=ALIKE, strength=2.0)
    theirs = LogisticRegression(C=2.0, tol=1e-10, max_iter=10_000).fit(FEATURES, TRUTH)

    assert ours.weights == pytest.approx(theirs.coef_[0], abs=1e-3)
    assert ours.offset == pytest.approx(theirs.intercept_[0], abs=1e-2)


def test_importance_is_as_good_as_more_examples() -> None:
    twice = fit(FEATURES, TRUTH, importance=2 * ALIKE, strength=1.0)
    again = fit(np.vstack([FEATURES] * 2), np.tile(TRUTH, 2), importance=np.ones(120), strength=1.0)

    assert twice.weights == pytest.approx(again.weights, abs=1e-4)


def test_what_says_nothing_stays_at_its_prior() -> None:
    prior = np.arange(3.0)
    silent = fit(np.zeros((60, 3)), TRUTH, importance=ALIKE, strength=1.0, prior=prior)

    assert list(silent.weights) == [0, 1, 2]


def test_weights_stay_within_their_bounds_and_others_make_up_for_it() -> None:
    low, high = np.full(40, -0.05), np.full(40, np.inf)
    bound = fit(FEATURES, TRUTH, importance=ALIKE, strength=2.0, low=low, high=high)
    free = fit(FEATURES, TRUTH, importance=ALIKE, strength=2.0)

    assert bound.weights.min() >= -0.05
    assert free.weights.min() < -0.05
    assert np.abs(bound.weights - np.maximum(free.weights, -0.05)).max() > 0.01
