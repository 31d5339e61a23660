"""The same words as the tokenizer's, only sooner."""

import re
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from warmline.text import norms
from warmline.text.norms import NormReader, Piece
from warmline.text.words import Tokenizer

TOKENIZER = Tokenizer()
WORDS = st.sampled_from(
    ["don’t", "I'd", "(sic)", "e.g.", "U.S.", "22:30", "ASAP!!", ":-)", "x" * 70, "£3,150", "co-op", "Sam's"]
)
ENDS = ("", ".", ",", "!", "?", ";", ":", "'s")


def cut(pieces: list[str]) -> list[Piece]:
    """Letter by letter, to be told from what is plain."""
    return [tuple((char, n, n + 1) for n, char in enumerate(piece)) for piece in pieces]


def by_tokenizer(text):
    with TOKENIZER.reading():
        words = TOKENIZER.words(text)
        return tuple(token.norm_ for token in words.doc), words.starts, words.ends


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=12).map(" ".join)))
def test_words_are_those_of_the_tokenizer(text):
    (found,) = TOKENIZER.norms([text])
    assert (found.norms, found.starts, found.ends) == by_tokenizer(text)


def test_places_count_from_the_start_of_each_sentence():
    first, second = TOKENIZER.norms(["I don't.", "  You  do!"])
    assert (first.norms, first.starts) == (("i", "do", "not", "."), (0, 2, 4, 7))
    assert (second.norms, second.starts, second.ends) == (("you", "do", "!"), (2, 7, 9), (5, 9, 10))


def test_what_is_remembered_is_bounded(monkeypatch):
    monkeypatch.setattr(norms, "_REMEMBERED", 3)
    reader = NormReader(special=(), cut=cut)
    for text in ("one two", "three four", "one five"):
        assert [found.norms for found in reader.read([text])] == [tuple(text.split())]
    assert len(reader._known) == 3


def test_short_words_and_numbers_with_what_may_follow_them_are_those_of_the_tokenizer():
    letters = "abcdefghijklmnopqrstuvwxyz"
    short = [*letters, *map("".join, product(letters, repeat=2)), *map(str, range(100))]
    short += [
        "1.5",
        "3,150",
        "9:30",
        "co-op",
        "up-to-date",
        "this-co",
        "so-let",
        *(f"plan-{letter}" for letter in letters),
    ]
    text = " ".join(map("".join, product(short, ENDS)))
    (found,) = TOKENIZER.norms([text])
    assert found.norms == by_tokenizer(text)[0]


def test_what_is_plain_is_not_cut():
    reader = NormReader(special={"dont", "etc."}, cut=cut)
    plain, other = reader.read(["Sam's co-op van, 3,150 miles: late!", "dont etc. £5"])
    assert plain.norms == ("sam", "'s", "co", "-", "op", "van", ",", "3,150", "miles", ":", "late", "!")
    assert other.norms == tuple(re.sub(r"\s", "", "dont etc. £5"))
