"""Every sentence of every rule file, as a test of its own."""

import pytest

from warmline.contract import Mark
from warmline.rules.loader import bundled_rules, load_rules
from warmline.rules.matcher import RuleMatcher
from warmline.rules.schema import Left, Marked, Rule
from warmline.text.language import LanguageGuesser
from warmline.text.words import Tokenizer
from warmline.tone.reader import ToneReader
from warmline.tone.sentence import SentenceReader

RULES = load_rules(bundled_rules())
TOKENIZER = Tokenizer()
GUESSER = LanguageGuesser()


def _reader(*rules: Rule) -> ToneReader:
    matcher = RuleMatcher(rules, TOKENIZER)
    sentences = SentenceReader(rules=matcher, guesser=GUESSER, model=None)
    return ToneReader(sentences=sentences)


ALONE = {rule.id: _reader(rule) for rule in RULES}
ALL = _reader(*RULES)


def _params(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}: {example.text}")
        for rule in RULES
        for example in getattr(rule, kind)
    ]


@pytest.mark.parametrize(("rule", "example"), _params("marks"))
def test_is_marked(rule: Rule, example: Marked) -> None:
    found = [(mark.quote, *mark.instead[:1]) for mark in ALONE[rule.id].read(example.text).marks]

    assert found == [(example.marked, example.instead)], _as_read(example.text)


@pytest.mark.parametrize(("rule", "example"), _params("leaves"))
def test_is_left_alone(rule: Rule, example: Left) -> None:
    assert [mark.quote for mark in ALONE[rule.id].read(example.text).marks] == [], _as_read(example.text)


def _as_read(text: str) -> str:
    """For who writes a pattern: the words that it is compared with."""
    (said,) = TOKENIZER.norms([text])
    return f"Its words are: {' '.join(said.norms)}"


@pytest.mark.parametrize(("rule", "example"), _params("marks"))
def test_no_suggestion_is_marked_itself(rule: Rule, example: Marked) -> None:
    for mark in ALONE[rule.id].read(example.text).marks:
        for words in mark.instead:
            assert _marks_over(words, mark, example.text) == []


def _marks_over(words: str, mark: Mark, text: str) -> list[tuple[str | None, str]]:
    """What all rules mark of `words` once they stand in place of the mark."""
    mended = text[: mark.start] + words + text[mark.end :]
    end = mark.start + len(words)
    again = ALL.read(mended).marks
    return [(other.rule, other.quote) for other in again if other.start < end and mark.start < other.end]


def test_there_are_rules_for_every_label() -> None:
    assert {rule.label for rule in RULES} == {"defensive", "condescending", "hostile"}
