"""What is read to be timed, and what is made of the times."""

import pytest

from support.corpus import a_draft
from training.evaluation.cost import DRAFTS, LONG, READ, SHORT, WARM_UP, Cost, measured, to_read

LINE = ". This is sentence {n} of draft {m}, and it has exactly fourteen words counted."
WORDS = 14
OURS = [a_draft("\n".join(LINE.format(n=n, m=m) for n in range(40))) for m in range(60)]


def test_every_draft_is_new_but_for_the_changed_word() -> None:
    texts = to_read(OURS)
    fresh = texts[WARM_UP : WARM_UP + 2 * DRAFTS : 2]
    changed = texts[WARM_UP + 1 : WARM_UP + 2 * DRAFTS : 2]
    sentences = [one.strip() for text in fresh for one in text.split(".") if one.strip()]

    assert len(sentences) == len(set(sentences))
    for before, after in zip(fresh, changed, strict=True):
        differing = [a for a, b in zip(before.split(" "), after.split(" "), strict=True) if a != b]
        assert len(differing) == 1
        assert SHORT <= len(before.split()) < SHORT + WORDS
    assert LONG <= len(texts[WARM_UP + 2 * DRAFTS].split()) < LONG + WORDS
    assert len(LINE.format(n=1, m=1).split()) == WORDS + 1
    assert texts[-READ:][: len(OURS)] == [draft.text for draft in OURS]


def test_figures_worked_out_by_hand() -> None:
    times = [99.0] * WARM_UP + [4.0, 1.0] * (DRAFTS - 10) + [6.0, 2.0] * 10 + [400.0] + [99.0] * READ
    cost = Cost.of(times, memory=100.0)

    assert cost == Cost(4.0, pytest.approx(6.0), 1.0, 100.0, 100.0)


def test_a_process_of_its_own_reads_them() -> None:
    cost = measured(OURS)

    assert 0 < cost.changed_median < cost.fresh_median <= cost.fresh_p95
    assert cost.memory is None or cost.memory > 20
