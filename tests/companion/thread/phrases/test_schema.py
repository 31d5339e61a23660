import pytest
from pydantic import ValidationError

from warmline.thread.phrases.schema import PhraseKind

FIELDS = {
    "kind": "judgement",
    "effect": "heating",
    "title": "Words of judgement",
    "weight": 1.5,
    "patterns": ["unacceptable"],
    "finds": [{"text": "It is unacceptable.", "words": "unacceptable"}] * 2,
    "leaves": [{"text": "It is fine."}] * 2,
}


def test_a_whole_kind():
    assert PhraseKind.model_validate(FIELDS).weight == 1.5


@pytest.mark.parametrize(
    "change",
    [
        {"weight": -1.5},
        {"weight": 0.0},
        {"effect": "cooling"},
        {"effect": "cues"},
        {"effect": "loud"},
        {"kind": "No Name"},
        {"patterns": []},
        {"finds": FIELDS["finds"][:1]},
        {"leaves": FIELDS["leaves"][:1]},
        {"finds": [{"text": "It is unacceptable.", "words": "ridiculous"}] * 2},
        {"unknown": 1},
    ],
)
def test_what_is_refused(change):
    with pytest.raises(ValidationError):
        PhraseKind.model_validate({**FIELDS, **change})
