"""Cross-validation of the reader of threads."""

from support.seen_threads import load, twelve, unweighed_reader
from training.weighing.hand import by_hand
from training.weighing.judging import cross_validated, seen_by
from warmline.thread.phrases.loader import bundled_phrases, load_phrases


def test_each_thread_is_read_once() -> None:
    hand = by_hand(load_phrases(bundled_phrases()))
    read = list(cross_validated(twelve(), by_hand=hand, load=load))

    assert len(read) == len(twelve())
    assert sorted(len(one.case.thread.messages) for one in read) == [2] * 12
    assert sum(one.said("escalating") == one.case.said["escalating"] for one in read) >= 10


def test_threads_are_seen_by_a_reader() -> None:
    (again,) = seen_by(unweighed_reader(), [twelve()[0].known])

    assert again.counts == twelve()[0].counts
