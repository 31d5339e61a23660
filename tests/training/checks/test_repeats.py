"""Repeats in the corpus."""

import json
from pathlib import Path

import pytest

from support.corpus import a_draft
from training.checks.repeats import check_repeats
from training.corpus import read_corpus

DEV = Path(__file__).parents[4] / "shared" / "data" / "drafts_dev.jsonl"


def counts(*sentences: str) -> list[int]:
    """Twice, nearly alike, one skeleton."""
    finding = check_repeats([a_draft(f". {sentence}") for sentence in sentences])
    assert len(finding.wrong) == sum(int(figure.value) for figure in finding.figures)
    return [int(figure.value) for figure in finding.figures]


def test_the_same_sentence_whatever_its_signs() -> None:
    assert counts("The crown is ready on Friday.", "the crown is ready, on Friday") == [1, 0, 0]


def test_three_of_a_kind_are_three_pairs() -> None:
    assert counts(*["The crown is ready on Friday."] * 3) == [3, 0, 0]


def test_short_courtesies_may_come_again() -> None:
    assert counts("Thanks again, Jo.", "Thanks again, Jo.") == [0, 0, 0]


def test_one_word_changed() -> None:
    assert counts(
        "The bank details are at the foot of the new sheet.",
        "The bank details are at the foot of the invoice.",
    ) == [0, 1, 0]


def test_seven_words_in_a_row() -> None:
    assert counts(
        "I did what I could with the artwork I was given.",
        "Honestly, on that day I did what I could with the few photos that came.",
    ) == [0, 1, 0]


def test_six_words_in_a_row_in_long_sentences() -> None:
    assert counts(
        "I did what I could with the artwork I was given.",
        "Honestly, on that day I did what I could with three photos that came in at noon.",
    ) == [0, 0, 0]


def test_a_skeleton_filled_twice() -> None:
    assert counts(
        "If you had sent me the drawing before the kiln, we would not be here.",
        "If you had shown me the fabric before the press, we would not be here.",
    ) == [0, 0, 1]


def test_a_repeat_is_named_with_both_its_places() -> None:
    finding = check_repeats(
        [a_draft(". Hi.\n. It is late.\n. The crown is ready now.\nD The crown is ready now.")]
    )

    assert finding.wrong == (
        "drafts.txt:7: sentences that are there twice, see drafts.txt:6:\n"
        "    The crown is ready now.\n    The crown is ready now.",
    )


@pytest.mark.skipif(not DEV.exists(), reason="the development set is not here")
def test_nothing_was_taken_from_the_development_set() -> None:
    drafts = [json.loads(line) for line in DEV.read_text("utf-8").splitlines()]
    dev = [a_draft("\n".join(f". {' '.join(s['text'].split())}" for s in d["sentences"])) for d in drafts]
    corpus = read_corpus()

    together = check_repeats([*corpus, *dev]).wrong
    apart = {*check_repeats(corpus).wrong, *check_repeats(dev).wrong}
    # Places only: the sentences of that set belong nowhere else, not even in a report.
    assert [one.partition("\n")[0] for one in together if one not in apart] == []
