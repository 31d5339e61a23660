"""Figures and their intervals."""

import numpy as np
import pytest

from training.evaluation.cases import KEYS
from training.evaluation.measures import measure
from training.evaluation.outcome import Outcome


def an_outcome(
    truth: list[int], shown: list[int], scores: list[float], draft: list[int] | None = None
) -> Outcome:
    """The same in every column."""
    columns = (len(KEYS), 1)
    return Outcome(
        truth=np.tile(np.array(truth, bool), columns).T,
        shown=np.tile(np.array(shown, bool), columns).T,
        scores=np.tile(np.array(scores, float), columns).T,
        draft=np.array(draft or range(len(truth))),
        stray=0,
    )


def test_figures_worked_out_by_hand() -> None:
    (any_,) = measure(an_outcome([1, 1, 1, 0, 0], [1, 1, 0, 1, 0], [0.9, 0.7, 0.1, 0.8, 0.0]), keys=("any",))

    assert (any_.key, any_.labelled, any_.shown) == ("any", 3, 3)
    assert any_.precision.value == pytest.approx(2 / 3)
    assert any_.recall.value == pytest.approx(2 / 3)
    assert any_.f1.value == pytest.approx(2 / 3)
    # Ranked: true, false, true, true.
    assert any_.average_precision.value == pytest.approx((1 + 2 / 3 + 3 / 4) / 3)


def test_every_key_is_measured() -> None:
    assert [one.key for one in measure(an_outcome([1, 0], [1, 0], [1, 0]))] == list(KEYS)


def test_intervals_hold_the_figure_and_shrink_with_more_drafts() -> None:
    def width(times: int) -> float:
        result = an_outcome([1, 1, 0, 0] * times, [1, 0, 1, 0] * times, [0.9, 0.2, 0.5, 0.1] * times)
        precision = measure(result, keys=("any",))[0].precision
        assert precision.low <= precision.value <= precision.high
        return precision.high - precision.low

    assert width(100) < width(10) / 2


def test_sentences_of_one_draft_go_together() -> None:
    truth, shown, scores = [1, 1, 0, 0] * 25, [1, 1, 0, 1] * 25, [0.5] * 100
    # The same sentences, in drafts that are all right or all wrong: fewer independent ones, wider intervals.
    order = sorted(range(100), key=lambda n: truth[n] == shown[n])
    alike = [[of[n] for n in order] for of in (truth, shown)]
    apart = measure(an_outcome(truth, shown, scores), keys=("any",))[0].precision
    together = measure(an_outcome(*alike, scores, [n // 10 for n in range(100)]), keys=("any",))[0].precision

    assert together.high - together.low > apart.high - apart.low


def test_the_intervals_are_the_same_each_time() -> None:
    result = an_outcome([1, 1, 0, 0] * 9, [1, 0, 1, 0] * 9, [0.9, 0.2, 0.5, 0.1] * 9)

    assert measure(result) == measure(result)


def test_what_is_not_defined_is_a_dash() -> None:
    (any_,) = measure(an_outcome([1, 0], [0, 0], [0.0, 0.0]), keys=("any",))

    assert str(any_.precision) == "-"
    assert str(any_.recall) == "0.00 (0.00-0.00)"
