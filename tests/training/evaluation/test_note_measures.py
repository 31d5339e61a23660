"""How notes are measured."""

from support.corpus import a_draft
from support.known_drafts import known
from training.evaluation.note_measures import measure_notes, time_notes
from warmline.contract import Situation


def tells_soon(situation: Situation) -> frozenset[str]:
    return frozenset({"when"} if situation.draft and "soon" in situation.draft.text else ())


def test_each_note_by_itself() -> None:
    drafts = [known("We write soon.", "when"), known("We write.", "when"), known("Snow soon.", near="when")]
    measured = {one.note: one for one in measure_notes(drafts, tells_soon)}

    when = measured["when"]
    assert (when.labelled, when.near, when.shown) == (2, 1, 2)
    assert (when.precision.value, when.recall.value) == (0.5, 0.5)
    assert measured["own_it"].shown == 0
    assert str(measured["own_it"].precision) == "-"


def test_every_draft_is_read_new_and_then_changed() -> None:
    sentences = "\n".join(f". Sentence {n} has {'word ' * 200}." for n in range(40))
    read: list[str] = []
    fresh, changed = time_notes([a_draft(sentences)], read.append)

    assert fresh > 0 and changed > 0
    assert len(read) == len(set(read))
    assert read[1] == f"{read[0]} Really."
