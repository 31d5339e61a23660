import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.text.words import Tokenizer

TOKENIZER = Tokenizer()


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("I didn’t", "i did not"),
        ("You're late", "you are late"),
        ("We won't, they'll", "we will not , they will"),
        ("It can't be I've", "it can not be i have"),
        ("you'd hadn't", "you 'd had not"),
        ("That's it", "that 's it"),
        ("You should've, who’ve", "you should have , who have"),
        ("Im sure thats whats left", "i am sure that 's what 's left"),
        ("your id and Id", "your id and id"),
        ("As  I\n said", "as i said"),
        ("e.g. well-known", "e.g. well - known"),
    ],
)
def test_norms_write_contractions_out(text: str, norms: str) -> None:
    assert " ".join(TOKENIZER.norms(text)) == norms


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_places_are_those_of_the_text(text: str) -> None:
    words = TOKENIZER.words(text)

    for token, start, end in zip(words.doc, words.starts, words.ends, strict=True):
        assert 0 <= start < end <= len(text)
        assert not token.is_space
    assert "".join(text[s:e] for s, e in zip(words.starts, words.ends, strict=True)) == "".join(text.split())


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_norms_are_those_of_the_words(text: str) -> None:
    assert TOKENIZER.norms(text) == tuple(token.norm_ for token in TOKENIZER.words(text).doc)


def test_norms_last_longer_than_the_reading() -> None:
    with TOKENIZER.memory_zone():
        TOKENIZER.norms("A zyzzyva's unheard-of")

    assert TOKENIZER.norms("A zyzzyva's unheard-of") == ("a", "zyzzyva", "'s", "unheard", "-", "of")


@pytest.mark.parametrize(
    ("piece", "special"), [("dont", True), ("cant", True), ("late", False), ("id", False)]
)
def test_pieces_that_are_no_plain_words(piece, special):
    assert TOKENIZER.is_special(piece) is special
