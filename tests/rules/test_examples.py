"""Every sentence of every rule file, as a test of its own."""

import pytest

from warmline.rules.loader import bundled_rules, load_rules
from warmline.rules.matcher import RuleMatcher
from warmline.rules.schema import Left, Marked, Rule
from warmline.text.words import Tokenizer

RULES = load_rules(bundled_rules())
TOKENIZER = Tokenizer()
ALONE = {rule.id: RuleMatcher([rule], TOKENIZER) for rule in RULES}
ALL = RuleMatcher(RULES, TOKENIZER)


def _params(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}: {example.text}")
        for rule in RULES
        for example in getattr(rule, kind)
    ]


@pytest.mark.parametrize(("rule", "example"), _params("marks"))
def test_is_marked(rule: Rule, example: Marked) -> None:
    found = [(example.text[f.start : f.end], f.instead[0]) for f in ALONE[rule.id].find(example.text)]

    assert found == [(example.marked, example.instead)]


@pytest.mark.parametrize(("rule", "example"), _params("leaves"))
def test_is_left_alone(rule: Rule, example: Left) -> None:
    assert [example.text[f.start : f.end] for f in ALONE[rule.id].find(example.text)] == []


@pytest.mark.parametrize(("rule", "example"), _params("marks"))
def test_no_suggestion_is_marked_itself(rule: Rule, example: Marked) -> None:
    for found in ALONE[rule.id].find(example.text):
        for words in found.instead:
            mended = example.text[: found.start] + words + example.text[found.end :]
            inside = range(found.start, found.start + len(words))
            again = [f for f in ALL.find(mended) if f.start in inside or f.end - 1 in inside]
            assert [(f.rule.id, mended[f.start : f.end]) for f in again] == []


def test_there_are_rules_for_every_label() -> None:
    assert {rule.label for rule in RULES} == {"defensive", "condescending", "hostile"}
