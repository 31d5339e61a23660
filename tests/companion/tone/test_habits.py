import pytest

from warmline.rules.loader import bundled_rules, load_rules
from warmline.text.document import read_sentences
from warmline.text.language import LanguageGuesser
from warmline.tone.habits import rules_of_habit
from warmline.tone.reader import ToneReader

THROUGHOUT = "THE CRATES ARE AT THE PORT. YOU NEVER LISTEN. I CANNOT WORK LIKE THIS."
RULES = [rule for rule in load_rules(bundled_rules()) if rule.theme == "shouting"]
READER = ToneReader.of_rules(RULES, guesser=LanguageGuesser())


def texts(draft: str) -> list[str]:
    return [sentence.text for sentence in read_sentences(draft)]


def test_capitals_throughout_are_a_habit() -> None:
    assert rules_of_habit(texts(THROUGHOUT)) == {"capitals"}
    assert READER.read(THROUGHOUT).marks == []


@pytest.mark.parametrize(
    "draft",
    [
        "I CANNOT WORK LIKE THIS.",
        "YOU NEVER LISTEN. I CANNOT WORK LIKE THIS.",
        "The crates have been at the port since noon. YOU NEVER LISTEN. I CANNOT WORK LIKE THIS.",
    ],
)
def test_a_sentence_or_two_are_not(draft: str) -> None:
    assert rules_of_habit(texts(draft)) == frozenset()
    assert "I CANNOT WORK LIKE THIS" in [mark.quote for mark in READER.read(draft).marks]


def test_a_habit_leaves_the_other_rules_alone() -> None:
    draft = THROUGHOUT + " WHERE ARE THE KEYS?!"

    assert [mark.rule for mark in READER.read(draft).marks] == ["exclamation-marks"]


def test_a_draft_without_words_has_no_habit() -> None:
    assert rules_of_habit([]) == frozenset()
