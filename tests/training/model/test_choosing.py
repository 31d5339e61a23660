"""Calibration and thresholds, from predictions whose truth is known."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from training.model.choosing import (
    ANY,
    FAMILIAR,
    LET_THROUGH,
    OUTPUTS,
    PRECISION,
    RULE_PRECISION,
    STOCK,
    STRANGE,
    Choice,
    Predicted,
    choose,
)

COUNT = 20_000


def predicted(*, true_scale: float = 2.0) -> Predicted:
    """Logits, first look and setting, and what is true as often as these, weighed, say.

    One sentence in ten is marked by a rule, and one of five of these explains it.
    """
    dice = np.random.default_rng(3)
    logits = dice.normal(0, 2, (COUNT, len(OUTPUTS)))
    skim, setting = dice.normal(0, 1, (2, COUNT))
    odds = true_scale * logits - 1
    odds[:, ANY] += skim
    numbers = np.arange(COUNT)
    return Predicted(
        logits=logits,
        skim=skim,
        setting=setting,
        truth=(dice.random(logits.shape) < 1 / (1 + np.exp(-odds))).astype(float),
        ruled=numbers % 10 == 0,
        example=numbers % 50 == 0,
        ordinary=numbers % 50 == 1,
    )


def likelihood(choice: Choice, of: Predicted) -> NDArray[np.float64]:
    odds = choice.scale[ANY] * of.logits[:, ANY] + choice.shift[ANY]
    odds += choice.skim_scale * of.skim
    likely: NDArray[np.float64] = 1 / (1 + np.exp(-odds))
    return likely


def precision_from(bar: float, likely: NDArray[np.float64], flagged: NDArray[np.bool_]) -> float:
    return float(flagged[likely >= bar].mean())


@pytest.mark.parametrize("true_scale", [0.5, 1.0, 2.0])
def test_probabilities_come_true(true_scale: float) -> None:
    choice = choose(predicted(true_scale=true_scale))

    assert choice.scale == pytest.approx([true_scale] * 4, rel=0.1)
    assert choice.shift == pytest.approx([-1.0] * 4, abs=0.1)
    assert choice.skim_scale == pytest.approx(1.0, abs=0.1)


def test_so_do_those_of_the_first_look_alone() -> None:
    of = predicted()
    choice = choose(of)

    odds = choice.first_scale * of.skim + choice.first_shift
    foretold = 1 / (1 + np.exp(-odds))
    high = of.skim > 1
    assert of.truth[high, ANY].mean() == pytest.approx(foretold[high].mean(), abs=0.03)


def test_the_threshold_is_the_lowest_at_which_marks_are_right_often_enough() -> None:
    of = predicted()
    choice = choose(of)

    heard = ~of.example & (of.setting >= choice.familiar)
    likely, flagged = likelihood(choice, of)[heard], of.truth[heard, ANY] == 1
    assert precision_from(choice.threshold, likely, flagged) == pytest.approx(PRECISION, abs=0.002)
    lower = np.quantile(likely[likely < choice.threshold], [0.5, 0.9, 0.99, 0.999])
    assert all(precision_from(bar, likely, flagged) < PRECISION for bar in lower)


def test_where_marks_are_never_right_often_enough_hardly_any_is_made() -> None:
    of = predicted()
    of.truth[:, ANY] = np.random.default_rng(5).random(COUNT) < 0.1

    choice = choose(of)
    assert (likelihood(choice, of) >= choice.threshold).mean() < 0.001


def test_rules_are_silenced_until_they_are_right_often_enough() -> None:
    of = replace(predicted(), example=np.zeros(COUNT, dtype=np.bool_))
    choice = choose(of)

    ruled = of.ruled & (of.setting >= choice.strange)
    likely, flagged = likelihood(choice, of)[ruled], of.truth[ruled, ANY] == 1
    assert precision_from(choice.silence, likely, flagged) == pytest.approx(RULE_PRECISION, abs=0.01)


def test_but_not_where_they_are_explained() -> None:
    """Here no bar makes the rules right often enough, and yet nearly all their own sentences stay."""
    of = predicted()
    of.truth[of.ruled & ~of.example, ANY] = 0
    choice = choose(of)

    stock = of.ruled & of.example & (of.truth[:, ANY] == 1)
    assert (likelihood(choice, of)[stock] >= choice.silence).mean() == pytest.approx(STOCK, abs=0.01)


def test_a_first_look_passes_nearly_all_that_would_be_marked() -> None:
    of = predicted()
    choice = choose(of)

    marked = ~of.example & (of.setting >= choice.familiar) & (likelihood(choice, of) >= choice.threshold)
    assert (of.skim[marked] >= choice.skim_bar).mean() == pytest.approx(LET_THROUGH, abs=0.001)
    assert (of.skim >= choice.skim_bar).mean() < LET_THROUGH


def test_in_nearly_all_drafts_to_clients_the_model_speaks() -> None:
    of = predicted()
    choice = choose(of)

    to_clients = ~of.example & ~of.ordinary
    assert (of.setting[to_clients] >= choice.familiar).mean() == pytest.approx(FAMILIAR, abs=0.001)
    assert (of.setting[to_clients] >= choice.strange).mean() == pytest.approx(STRANGE, abs=0.001)


def test_what_was_predicted_can_be_kept(tmp_path: Path) -> None:
    of = predicted()
    of.write(tmp_path / "predicted.npz")

    assert choose(Predicted.read(tmp_path / "predicted.npz")) == choose(of)


def test_settings_are_rounded_to_be_read() -> None:
    third = 1 / 3
    choice = Choice(
        scale=[third] * 4,
        shift=[-third] * 4,
        skim_scale=third,
        first_scale=third,
        first_shift=-third,
        skim_bar=-third,
        threshold=third,
        familiar=third,
        silence=third / 10,
        strange=third,
    )

    assert choice.as_settings() == {
        "scale": [0.3333] * 4,
        "shift": [-0.3333] * 4,
        "skim_scale": 0.3333,
        "first_scale": 0.3333,
        "first_shift": -0.3333,
        "skim_bar": -0.3333,
        "threshold": 0.3333,
        "familiar": 0.3333,
        "silence": 0.0333,
        "strange": 0.3333,
    }
