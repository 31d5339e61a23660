"""Sentences spelled with a character a word."""

import re

import pytest

from warmline.rules.notation import read_pattern
from warmline.text.words import Tokenizer
from warmline.thread.phrases.alphabet import Alphabet, has_words, is_sign

TOKENIZER = Tokenizer()


def found(pattern, sentence):
    """The words that a pattern is about, in a sentence."""
    (read,) = read_pattern(pattern, TOKENIZER)
    alphabet = Alphabet([read])
    norms = TOKENIZER.norms([sentence])[0].norms
    hit = re.search(alphabet.expression(read), alphabet.spell(norms))
    return norms[slice(*hit.span(1))] if hit else None


@pytest.mark.parametrize(
    ("pattern", "sentence", "words"),
    [
        ("late again", "it is late again", ("late", "again")),
        ("late again", "late, again", None),
        ("late|slow again?", "so slow", ("slow",)),
        ("late|slow again?", "so slow again", ("slow", "again")),
        ("you _ late", "you are late", ("you", "are", "late")),
        ("you _ late", "you ! late", None),
        ("you * late", "you who are always very late", ("you", "who", "are", "always", "very", "late")),
        ("you [ late ]", "you late", ("late",)),
        ("why ?", "why? because", ("why", "?")),
    ],
)
def test_a_pattern_finds_what_the_notation_says(pattern, sentence, words):
    assert found(pattern, sentence) == words


def test_spellings_of_other_tokens_than_words_are_refused():
    (read,) = read_pattern([{"NORM": "late"}, {"LIKE_NUM": True}], TOKENIZER)
    with pytest.raises(ValueError, match="LIKE_NUM"):
        Alphabet([read]).expression(read)


def test_words_are_told_from_signs():
    (read,) = read_pattern("late , again", TOKENIZER)
    alphabet = Alphabet([read])
    assert has_words(alphabet.spell(["…", ",", "late"]))
    assert has_words(alphabet.spell(["unknown"]))
    assert not has_words(alphabet.spell(["…", ",", "?!"]))


@pytest.mark.parametrize(
    ("norm", "sign"), [("?!", True), ("…", True), ("£", False), ("a", False), ("👍", False)]
)
def test_signs(norm, sign):
    assert is_sign(norm) is sign
