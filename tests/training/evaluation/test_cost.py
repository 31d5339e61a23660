"""Timing, with a reader whose work is known."""

from support.corpus import a_draft
from training.evaluation.cost import DRAFTS, LONG, SHORT, WARM_UP, time_reading
from training.evaluation.drafts_of_length import SentenceStore

STORE = [a_draft("\n".join(f". Sentence {n} of {m} has seven words." for n in range(60))) for m in range(120)]


def test_every_draft_is_new_but_for_the_changed_word() -> None:
    read: list[str] = []
    times = time_reading(read.append, SentenceStore(STORE))

    fresh, changed = read[WARM_UP:-1:2], read[WARM_UP + 1 : -1 : 2]
    assert len(times) == 4
    assert len(fresh) == len(changed) == DRAFTS
    assert len(set(fresh)) == DRAFTS
    for before, after in zip(fresh, changed, strict=True):
        differing = [a for a, b in zip(before.split(" "), after.split(" "), strict=True) if a != b]
        assert len(differing) == 1
        assert SHORT <= len(before.split()) < SHORT + 7
    assert LONG <= len(read[-1].split()) < LONG + 7
