"""Rules for tests, as small as a rule can be."""

from typing import Any

from warmline.rules.schema import Rule

FIELDS: dict[str, Any] = {
    "id": "told-you",
    "theme": "keeping-score",
    "title": "As I told you",
    "label": "defensive",
    "severity": "medium",
    "why": "It can read as keeping score.",
    "instead": ["to recap,"],
    "patterns": ["as i told you ,?"],
    "source": {"title": "Own judgement"},
    "marks": [
        {"text": "As I told you, it is late.", "marked": "As I told you,", "instead": "To recap,"},
        {"text": "It is late, as I told you.", "marked": "as I told you", "instead": "to recap,"},
    ],
    "leaves": [{"text": "As I said."}, {"text": "I told them."}],
}


def a_rule(**changes: Any) -> Rule:
    """A rule that marks "as i told you", but for what is changed."""
    return Rule.model_validate({**FIELDS, **changes})
