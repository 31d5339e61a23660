"""Short cuts to the label by single words."""

from support.corpus import a_draft
from training.checks.single_words import SUPPORT, check_words, clues_of
from training.corpus import Draft


def drafts_of(*lines: str, times: int) -> list[Draft]:
    return [a_draft(of) for of in lines] * times


def test_a_word_that_tells_too_much() -> None:
    drafts = drafts_of("D Whose idea was it.\n", ". It is Friday.\n", times=SUPPORT)

    assert any("“idea”" in one for one in check_words(drafts).wrong)


def test_a_word_that_stands_in_clean_sentences_too() -> None:
    drafts = drafts_of("D It was an idea.\n", ". It was an idea.\n", times=SUPPORT)

    assert check_words(drafts).wrong == ()


def test_a_rare_word_proves_nothing() -> None:
    drafts = drafts_of("D Whose idea.\n", times=SUPPORT - 1) + drafts_of(". Friday.\n", times=30)
    sentences = [sentence for draft in drafts for sentence in draft.sentences]

    assert {clue.word for clue in clues_of(sentences)} == {"friday"}


def test_how_well_a_word_tells() -> None:
    drafts = drafts_of("D An idea.\n", "D No.\n", ". Your idea.\n", ". No.\n", times=SUPPORT)
    (idea,) = [c for c in clues_of([s for d in drafts for s in d.sentences]) if c.word == "idea"]

    assert (idea.support, idea.precision, idea.balanced) == (2 * SUPPORT, 0.5, 0.5)


def test_without_any_label_nothing_can_be_told() -> None:
    assert check_words(drafts_of(". One.\n", times=SUPPORT)).wrong == ()
