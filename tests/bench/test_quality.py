"""Marks of others, measured as ours are: figures worked out by hand."""

from collections.abc import Sequence

import pytest

from bench.quality import at_its_best, of_judge, of_marks, of_scores, verdicts
from bench.readers.answering import Mark
from training.evaluation.cases import ANY, Case, Labelled
from training.evaluation.judges import Verdict
from training.evaluation.outcome import outcome

TEXT = "Fine. Rude! Good. Mean!"
RUDE = frozenset({"hostile", ANY})
SENTENCES = (
    Labelled(0, 5, frozenset()),
    Labelled(6, 11, RUDE),
    Labelled(12, 17, frozenset()),
    Labelled(18, 23, RUDE),
)
CASES = [Case(TEXT, SENTENCES)]


class Told:
    """A reader that says what it is told to say, and remembers what it was asked."""

    def __init__(self, *marks: Mark) -> None:
        self.said = [*marks]
        self.asked: list[tuple[str, Sequence[tuple[int, int]]]] = []

    def marks(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Mark]:
        self.asked.append((text, sentences))
        return self.said


def test_a_sentence_is_marked_where_a_mark_overlaps_it() -> None:
    # Within the second, and over the end of the third and the beginning of the fourth.
    reader = Told((7, 9, None), (15, 20, None))
    of = of_marks(CASES, reader)

    assert reader.asked == [(TEXT, [(0, 5), (6, 11), (12, 17), (18, 23)])]
    assert (of.measures.labelled, of.measures.shown) == (2, 3)
    assert of.measures.precision.value == pytest.approx(2 / 3)
    assert of.measures.recall.value == 1
    assert of.measures.f1.value == pytest.approx(4 / 5)
    assert not of.ranks


def test_a_mark_between_the_sentences_marks_none() -> None:
    assert of_marks(CASES, Told((5, 6, None))).measures.shown == 0


def test_scores_get_the_threshold_that_suits_them_best() -> None:
    of = of_scores(CASES, Told((0, 5, 0.1), (6, 11, 0.9), (12, 17, 0.5), (18, 23, 0.4)))

    # From 0.4 on: three are marked, two of them rightly. From 0.9 on, F1 would be 2/3.
    assert of.measures.shown == 3
    assert of.measures.f1.value == pytest.approx(4 / 5)
    assert of.measures.average_precision.value == pytest.approx((1 + 2 / 3) / 2)
    assert of.ranks


def test_a_threshold_below_zero_can_be_the_best() -> None:
    of = of_scores(CASES, Told((0, 5, -0.9), (6, 11, -0.1), (12, 17, -0.8), (18, 23, -0.2)))

    assert of.measures.f1.value == 1


def test_the_best_threshold_changes_nothing_but_what_is_marked() -> None:
    result = outcome(CASES, lambda _: verdicts([(6, 11, 0.2), (12, 17, 0.1), (18, 23, 0.2)]))
    best = at_its_best(result)

    assert best.scores is result.scores
    assert best.truth is result.truth
    assert best.shown[:, -1].tolist() == [False, True, False, True]


def test_ours_are_asked_by_the_text_alone() -> None:
    of = of_judge(CASES, lambda text: [Verdict(6, 11, {ANY: 0.9}, RUDE)] if text == TEXT else [])

    assert (of.measures.precision.value, of.measures.recall.value) == (1, 0.5)
    assert of.ranks
