from typing import Any

import pytest
from pydantic import ValidationError

from support.rules import FIELDS, a_rule
from warmline.rules.schema import Rule


def test_a_full_rule_is_taken() -> None:
    assert a_rule().id == "told-you"


@pytest.mark.parametrize("field", ["title", "label", "severity", "why", "source", "marks", "leaves"])
def test_nothing_may_be_missing(field: str) -> None:
    with pytest.raises(ValidationError, match="Field required"):
        Rule.model_validate({name: value for name, value in FIELDS.items() if name != field})


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"pattern": ["as i"]}, "Extra inputs"),
        ({"label": "rude"}, "defensive"),
        ({"marks": FIELDS["marks"][:1]}, "at least 2"),
        ({"leaves": FIELDS["leaves"][:1]}, "at least 2"),
        ({"instead": ["a", "b", "c", "d"]}, "at most 3"),
        ({"instead": []}, "says what to write instead"),
        ({"patterns": []}, "has patterns, or names a finder"),
        ({"finder": "capitals"}, "has patterns, or names a finder"),
        ({"patterns": [], "instead": [], "finder": "nobody"}, "capitals"),
        ({"source": {"title": "A book"}}, "a source has a url"),
        ({"source": {"title": "Own judgement", "url": "https://example.com"}}, "a source has a url"),
        ({"source": {"title": "A book", "url": "example.com"}}, "pattern"),
        ({"marks": [*FIELDS["marks"], {"text": "a", "marked": "b", "instead": "c"}]}, "not in the sentence"),
    ],
)
def test_what_does_not_hold_together_is_refused(changes: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationError, match=complaint):
        a_rule(**changes)


def test_a_finder_stands_in_for_patterns_and_suggestions() -> None:
    assert a_rule(patterns=[], instead=[], finder="capitals").finder == "capitals"
