"""Threads in numbers."""

import pytest

from support.seen_threads import seen, twelve
from training.weighing.moments import heat_row, moments, other_row, rarity
from warmline.thread.course import FADES


def test_a_moment_after_each_message_of_theirs() -> None:
    assert [(one.message, one.last) for one in moments([seen("One.", "Two.")])] == [(0, False), (1, True)]


def test_only_words_of_four_trades_are_known_and_rare_ones_count_more() -> None:
    known = rarity(twelve())["them"]
    two_trades = rarity([one for one in twelve() if one.trade in ("trade 0", "trade 1")])["them"]

    assert {"you", "your van", "lovely"} <= known.keys()
    assert known["you"] > known["."]
    assert two_trades == {}


def test_heat_fades_from_message_to_message() -> None:
    known = rarity(twelve())
    early, late = (heat_row(one, known) for one in moments([twelve()[0]]))

    assert early["them hi"] == pytest.approx(late["them hi"] / FADES)
    assert "them you" not in early
    assert late["them you"] > 0
    assert late["signal you_first"] == late["signal greeting_dropped"] == 1


def test_wording_is_no_signal_to_be_weighed_twice() -> None:
    rows = [heat_row(one, rarity(twelve())) for one in moments(twelve())]

    assert not any("signal wording" in row for row in rows)


def test_other_questions_count_phrases() -> None:
    *_, late = moments([seen("Please answer in writing.", "Any news?")])
    row = other_row(late, rarity(twelve()), fades=0.5)

    assert row["kind asks_for_writing"] == 0.5
    assert row["kind impatience"] == 1
