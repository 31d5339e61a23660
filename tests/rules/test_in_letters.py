"""Stock phrases as they come, in a letter, where the model may silence a rule."""

import pytest

from support.whole_reader import whole_reader
from warmline.contract import DraftText, Situation
from warmline.reader import Reader
from warmline.rules.loader import bundled_rules, load_rules

LETTERS = [
    "{}",
    "Hi Anna,\n\n{}\n\nBest,\nTom",
    "Dear Ms Hill,\n\n{} We will send the report on Friday.\n\nKind regards,\nTom",
]
RULES = load_rules(bundled_rules())


@pytest.fixture(scope="module")
def reader() -> Reader:
    return whole_reader()


def marked_share(reader: Reader, letter: str, sentences: list[str]) -> float:
    """Of the sentences, each in a letter of its own."""
    begins = letter.index("{}")
    drafts = [reader.read(Situation(draft=DraftText(text=letter.format(one)))).draft for one in sentences]
    marked = [
        any(begins <= mark.start < begins + len(one) for mark in draft.marks)
        for draft, one in zip(drafts, sentences, strict=True)
        if draft is not None
    ]
    return sum(marked) / len(sentences)


@pytest.mark.parametrize("letter", LETTERS)
def test_nearly_all_are_marked_and_their_look_alikes_are_not(reader: Reader, letter: str) -> None:
    assert marked_share(reader, letter, [one.text for rule in RULES for one in rule.marks]) >= 0.97
    assert marked_share(reader, letter, [one.text for rule in RULES for one in rule.leaves]) <= 0.03
