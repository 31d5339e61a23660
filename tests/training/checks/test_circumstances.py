"""Short cuts to the label around the sentence."""

import pytest

from support.corpus import a_draft
from training.checks.circumstances import check_circumstances
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


def test_without_any_label_nothing_can_be_guessed() -> None:
    assert check_circumstances(drafts_of(". One.\n")).wrong == ()
