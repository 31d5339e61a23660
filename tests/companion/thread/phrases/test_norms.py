"""The same words as the tokenizer's, only sooner."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warmline.text.words import Tokenizer
from warmline.thread.phrases import norms
from warmline.thread.phrases.norms import NormReader, is_sign

TOKENIZER = Tokenizer()
READER = NormReader(TOKENIZER)
WORDS = st.sampled_from(
    ["don’t", "I'd", "(sic)", "e.g.", "U.S.", "22:30", "ASAP!!", ":-)", "x" * 70, "£3,150", "co-op"]
)


def by_tokenizer(text):
    words = TOKENIZER.words(text)
    return tuple(token.norm_ for token in words.doc), words.starts, words.ends


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=12).map(" ".join)))
def test_words_are_those_of_the_tokenizer(text):
    (found,) = READER.read([text])
    assert (found.norms, found.starts, found.ends) == by_tokenizer(text)


def test_places_count_from_the_start_of_each_sentence():
    first, second = READER.read(["I don't.", "  You  do!"])
    assert (first.norms, first.starts) == (("i", "do", "not", "."), (0, 2, 4, 7))
    assert (second.norms, second.starts, second.ends) == (("you", "do", "!"), (2, 7, 9), (5, 9, 10))


def test_what_is_remembered_is_bounded(monkeypatch):
    monkeypatch.setattr(norms, "_REMEMBERED", 3)
    reader = NormReader(TOKENIZER)
    for text in ("one two", "three four", "one five"):
        assert [found.norms for found in reader.read([text])] == [tuple(text.split())]
    assert len(reader._known) == 3


@pytest.mark.parametrize(
    ("norm", "sign"), [("?!", True), ("…", True), ("£", False), ("a", False), ("👍", False)]
)
def test_signs(norm, sign):
    assert is_sign(norm) is sign
