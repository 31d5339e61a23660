"""Medians, percentiles and ratios, worked out by hand."""

import pytest

from bench.figures import Figure, p95
from support.bench import figures

TAKEN = {("ours", "short"): [2.0, 4.0, 9.0], ("theirs", "short"): [10.0, 12.0, 50.0]}


def test_a_figure_has_the_median_the_percentile_and_the_ratio_of_the_medians() -> None:
    of = figures(TAKEN, ours="ours")

    assert of.wall("theirs", "short") == Figure(12.0, pytest.approx(46.2), 3.0)
    assert of.cpu("theirs", "short") == Figure(6.0, pytest.approx(23.1), 3.0)
    assert of.wall("ours", "short") == Figure(4.0, pytest.approx(8.5), 1.0)


def test_how_often_is_known() -> None:
    of = figures(TAKEN, ours="ours")

    assert (of.count("theirs", "short"), of.count("theirs", "long")) == (3, 0)


def test_what_was_not_timed_has_no_figure() -> None:
    of = figures(TAKEN, ours="ours")

    assert of.wall("theirs", "long") is None
    assert of.wall("nobody", "short") is None


def test_the_percentile_of_a_hundred_and_of_one() -> None:
    assert p95([float(n) for n in range(101)]) == pytest.approx(95)
    assert p95([3.0]) == 3.0
