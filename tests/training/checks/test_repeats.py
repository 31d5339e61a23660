"""Repeats in the corpus."""

from training.checks.repeats import Said, check_repeats


def counts(*sentences: str) -> list[int]:
    """Twice, nearly alike, one skeleton."""
    finding = check_repeats(Said(f"line {n}", sentence) for n, sentence in enumerate(sentences))
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
        [Said("a.txt:6", "The crown is ready now."), Said("b.txt:7", "The crown is ready now.")]
    )

    assert finding.wrong == (
        "b.txt:7: sentences that are there twice, see a.txt:6:\n"
        "    The crown is ready now.\n    The crown is ready now.",
    )


def test_within_a_thread_people_may_repeat_themselves() -> None:
    twice = [Said("a.toml", "The crown is ready now.", within=thread) for thread in ("one", "one", "other")]

    assert len(check_repeats(twice).wrong) == 2
