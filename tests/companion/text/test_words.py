import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.text.words import Tokenizer

TOKENIZER = Tokenizer()


def norms_of(text: str) -> tuple[str, ...]:
    (found,) = TOKENIZER.norms([text])
    return found.norms


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
    assert " ".join(norms_of(text)) == norms


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_places_are_those_of_the_text(text: str) -> None:
    words = TOKENIZER.words(text)

    for token, start, end in zip(words.doc, words.starts, words.ends, strict=True):
        assert 0 <= start < end <= len(text)
        assert not token.is_space
    assert "".join(text[s:e] for s, e in zip(words.starts, words.ends, strict=True)) == "".join(text.split())


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_norms_are_those_of_the_words(text: str) -> None:
    with TOKENIZER.reading():
        expected = tuple(token.norm_ for token in TOKENIZER.words(text).doc)

    assert norms_of(text) == expected


def test_new_words_are_not_kept() -> None:
    known = len(TOKENIZER.vocab.strings)

    assert norms_of("A zyzzyva's unheard-of") == ("a", "zyzzyva", "'s", "unheard", "-", "of")
    with TOKENIZER.reading():
        TOKENIZER.words("Quibblewort the zanderfiddle")
    assert len(TOKENIZER.vocab.strings) == known


def test_threads_may_share_it() -> None:
    texts = [f"Parcel no-{number} wasn't £{number}." for number in range(400)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(norms_of, texts))
    finally:
        sys.setswitchinterval(before)

    assert [" ".join(norms) for norms in found] == [
        f"parcel no-{number} was not $ {number} ." for number in range(400)
    ]
