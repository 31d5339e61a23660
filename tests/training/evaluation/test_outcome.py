"""Sentences and verdicts brought together."""

from collections.abc import Sequence

from training.evaluation.cases import KEYS, Case, Labelled
from training.evaluation.judges import Verdict
from training.evaluation.outcome import outcome

HOSTILE = frozenset({"hostile", "any"})
CASE = Case("Hi,\n\nOne. Two.", (Labelled(5, 9, frozenset()), Labelled(10, 14, HOSTILE)))
HOSTILE_AT, ANY_AT = KEYS.index("hostile"), KEYS.index("any")


def judge(text: str) -> Sequence[Verdict]:
    return [
        Verdict(0, 3, {"any": 1.0}, frozenset({"any"})),
        Verdict(9, 11, {"hostile": 0.4, "any": 0.4}, HOSTILE),
        Verdict(10, 14, {"hostile": 0.9, "any": 0.3}, frozenset()),
    ]


def test_a_verdict_counts_for_the_sentences_it_overlaps() -> None:
    result = outcome([CASE, CASE], judge)

    assert result.truth[:, HOSTILE_AT].tolist() == [False, True] * 2
    assert result.shown[:, HOSTILE_AT].tolist() == [False, True] * 2
    assert result.draft.tolist() == [0, 0, 1, 1]


def test_the_surest_verdict_is_the_score() -> None:
    result = outcome([CASE], judge)

    assert result.scores[:, HOSTILE_AT].tolist() == [0.0, 0.9]
    assert result.scores[:, ANY_AT].tolist() == [0.0, 0.4]


def test_what_is_shown_elsewhere_is_counted() -> None:
    assert outcome([CASE, CASE], judge).stray == 2
