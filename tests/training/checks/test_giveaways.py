"""Short cuts to the label."""

import pytest

from support.corpus import a_draft
from training.checks.giveaways import SUPPORT, check_circumstances, check_words, clues_of
from training.corpus import Draft

FAIR = [". One two three.\nD Four five six.\n", "D Four five six.\n. One two three.\n"]


def drafts_of(*lines: str, times: int = 40) -> list[Draft]:
    return [a_draft(of, trade=f"trade {n % 4}") for n in range(times) for of in lines]


def aucs(drafts: list[Draft]) -> dict[str, float]:
    figures = check_circumstances(drafts).figures
    return {
        one.name.removeprefix("label guessed from ").removesuffix(", AUC"): float(one.value)
        for one in figures
    }


def test_nothing_to_be_guessed_by() -> None:
    assert check_circumstances(drafts_of(*FAIR)).wrong == ()


@pytest.mark.parametrize(
    ("lines", "circumstance"),
    [
        ([". One.\nD One two three four five six.\n", "D One two three four five six.\n. One.\n"], "length"),
        ([". One.\n. One.\nD One.\n"], "place in the draft"),
        ([". One.\n. One.\nD One.\n", ". One.\nD One.\n"], "place from the end"),
        (["D One.\n", ". One.\n. One.\n", ". One.\n. One.\n"], "length of the draft"),
    ],
)
def test_what_gives_the_label_away_is_named(lines: list[str], circumstance: str) -> None:
    finding = check_circumstances(drafts_of(*lines))

    assert aucs(drafts_of(*lines))[circumstance] > 0.9
    assert any(one.startswith(f"{circumstance} tells") for one in finding.wrong)


def test_mood_and_trade() -> None:
    drafts = [a_draft("D One.", mood="heated", trade="a"), a_draft(". One.", mood="calm", trade="b")] * 40
    # Each half of the drafts has to hold both.
    drafts = [*drafts, drafts[0], *drafts]

    assert aucs(drafts)["mood of the thread"] > 0.9
    assert aucs(drafts)["trade"] > 0.9


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


def test_without_any_label_nothing_can_be_guessed() -> None:
    drafts = drafts_of(". One.\n")

    assert check_words(drafts).wrong == check_circumstances(drafts).wrong == ()
