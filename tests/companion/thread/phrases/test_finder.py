import tomllib
from pathlib import Path

import pytest

from support.threads import kinds
from warmline.errors import WarmlineError
from warmline.text.words import Tokenizer
from warmline.thread.phrases.finder import PhraseFinder

TOKENIZER = Tokenizer()
FINDER = PhraseFinder(kinds(), TOKENIZER)
EXAMPLES = [(kind, found) for kind in kinds() for found in kind.finds]
SENTENCES = tomllib.loads(Path(__file__).with_name("sentences.toml").read_text("utf-8"))
HEATING = {kind.kind for kind in kinds() if kind.weight > 0}
LOOK_ALIKES = [(kind, left) for kind in kinds() for left in kind.leaves]


def found(text):
    (words,) = TOKENIZER.norms([text])
    return [
        (hit.kind, text[words.starts[hit.first] : words.ends[hit.last - 1]])
        for hit in FINDER.find([words.norms])
    ]


@pytest.mark.parametrize(
    ("kind", "example"), EXAMPLES, ids=[f"{kind.kind}: {one.text}" for kind, one in EXAMPLES]
)
def test_what_each_kind_finds(kind, example):
    assert (kind.kind, example.words) in found(example.text)


@pytest.mark.parametrize(
    ("kind", "left"), LOOK_ALIKES, ids=[f"{kind.kind}: {one.text}" for kind, one in LOOK_ALIKES]
)
def test_what_each_kind_leaves(kind, left):
    assert kind.kind not in [name for name, _ in found(left.text)]


@pytest.mark.parametrize("text", SENTENCES["heating"])
def test_heat(text):
    assert HEATING & {kind for kind, _ in found(text)}


@pytest.mark.parametrize("text", SENTENCES["ordinary"])
def test_ordinary_mail_has_no_heat(text):
    assert not HEATING & {kind for kind, _ in found(text)}


@pytest.mark.parametrize(
    ("name", "kinds"),
    [("real_deadline", {"real_deadline"}), ("impatience", {"impatience", "restless", "wants_it_now"})],
)
def test_hurry(name, kinds):
    assert [text for text in SENTENCES[name] if kinds.isdisjoint(dict(found(text)))] == []
    assert [text for text in SENTENCES["no_hurry"] if not kinds.isdisjoint(dict(found(text)))] == []


@pytest.mark.parametrize(
    "text",
    [
        "It is not unacceptable.",
        "That was never a disaster.",
        "It is hardly a scandal.",
        "There is no need for legal action.",
        "Without any legal action, please.",
    ],
)
def test_what_is_denied_is_not_said(text):
    assert found(text) == []


def test_a_denial_of_something_else_denies_nothing():
    assert found("You did not call, which is unacceptable.") == [("judgement", "unacceptable")]


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_contractions_and_typography(apostrophe):
    assert ("asks_for_writing", "in writing") in found(f"I{apostrophe}d like it in writing.")
    assert ("no_calls", f"don{apostrophe}t call me") in found(f"Please don{apostrophe}t call me.")


def test_a_pattern_that_cannot_be_read_names_its_file():
    broken = kinds()[0].model_copy(update={"patterns": ["it's broken"]})
    with pytest.raises(WarmlineError, match=f"heating/{broken.kind}.toml"):
        PhraseFinder([broken], TOKENIZER)
