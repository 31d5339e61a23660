"""Calibration and thresholds, from predictions whose truth is known."""

import numpy as np
import pytest
from numpy.typing import NDArray

from training.model.choosing import GLANCE, LET_THROUGH, OUTPUTS, PRECISION, SILENCE, Choice, choose

ANY = len(OUTPUTS) - 1


def predicted(*, true_scale: float, count: int = 20_000) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Logits, and truth that comes true as often as sigmoid(true_scale * logit - 1) says."""
    dice = np.random.default_rng(3)
    logits = dice.normal(0, 2, (count, 5))
    likely = 1 / (1 + np.exp(-(true_scale * logits - 1)))
    truth = (dice.random((count, 5)) < likely).astype(float)
    truth[:, GLANCE] = truth[:, ANY]
    return logits, truth


def likelihood(choice: Choice, logits: NDArray[np.float64]) -> NDArray[np.float64]:
    odds: NDArray[np.float64] = np.exp(choice.scale[ANY] * logits[:, ANY] + choice.shift[ANY])
    return odds / (1 + odds)


@pytest.mark.parametrize("true_scale", [0.5, 1.0, 2.0])
def test_probabilities_come_true(true_scale: float) -> None:
    choice = choose(*predicted(true_scale=true_scale))

    assert choice.scale == pytest.approx([true_scale] * 4, rel=0.1)
    assert choice.shift == pytest.approx([-1.0] * 4, abs=0.1)


def test_the_threshold_is_the_lowest_at_which_marks_are_right_often_enough() -> None:
    logits, truth = predicted(true_scale=2.0)
    choice = choose(logits, truth)

    likely, flagged = likelihood(choice, logits), truth[:, ANY] == 1
    assert flagged[likely >= choice.threshold].mean() == pytest.approx(PRECISION, abs=0.002)
    lower = np.quantile(likely[likely < choice.threshold], [0.5, 0.9, 0.99, 0.999])
    assert all(flagged[likely >= bar].mean() < PRECISION for bar in lower)


def test_where_marks_are_never_right_often_enough_hardly_any_is_made() -> None:
    logits, truth = predicted(true_scale=2.0)
    # The sentences it is surest of are clean.
    truth[logits[:, ANY] > 1, ANY] = truth[logits[:, ANY] > 1, GLANCE] = 0

    assert choose(logits, truth).threshold == 1.0


def test_few_flagged_sentences_are_silenced_or_seen_only_at_a_glance() -> None:
    logits, truth = predicted(true_scale=2.0)
    choice = choose(logits, truth)
    flagged = truth[:, ANY] == 1

    assert (likelihood(choice, logits)[flagged] >= choice.silence).mean() == pytest.approx(SILENCE, abs=0.001)
    assert (logits[flagged, GLANCE] >= choice.glance).mean() == pytest.approx(LET_THROUGH, abs=0.001)
    assert choice.silence < choice.threshold


def test_settings_are_rounded_to_be_read() -> None:
    third = 1 / 3
    choice = Choice(scale=[third] * 4, shift=[-third] * 4, threshold=third, silence=third / 10, glance=-third)

    assert choice.as_settings() == {
        "scale": [0.3333] * 4,
        "shift": [-0.3333] * 4,
        "threshold": 0.3333,
        "silence": 0.0333,
        "glance": -0.3333,
    }
