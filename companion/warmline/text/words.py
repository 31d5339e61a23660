"""Cuts a sentence into words, with spaCy's tokenizer, so that rules compare words and not spellings."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Any, cast

import spacy
from spacy.symbols import NORM, ORTH
from spacy.tokens import Doc

from warmline.text.reported_words import STAND_IN
from warmline.text.view import plain_view

_AMBIGUOUS = {"'d", "did", "had"}
"""Pieces of contractions for which spaCy settles on one reading: "you would" for "you'd"."""

_LEFT_SHORT = {"'ve": "have", "ve": "have", "m": "am", "s": "'s"}
"""Pieces of contractions that spaCy does not write out everywhere: "should've", "Im", "thats"."""

_NOT_CONTRACTIONS = ("id",)
"""spaCy reads them as contractions without their apostrophe ("id" as "I'd"); in mail they are words."""

PIECE = re.compile(rf"{STAND_IN}+|[^\s{STAND_IN}]{{1,60}}")
"""What lies between spaces, cut where no word is that long: spaCy takes quadratic time for a run of signs."""

_REMEMBERED = 8192
"""Pieces. More than a person writes in a month, and two megabytes."""


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as spaCy sees it, without space tokens; `starts[i]` and `ends[i]` are token i's place."""

    doc: Doc
    starts: tuple[int, ...]
    ends: tuple[int, ...]


class Tokenizer:
    """spaCy's English tokenizer over the plain view; the `norm` of a token writes contractions out."""

    def __init__(self) -> None:
        nlp = spacy.blank("en")
        self.vocab = nlp.vocab
        self.memory_zone: Callable[..., Any] = nlp.memory_zone
        self._tokenizer = cast(Any, nlp.tokenizer)
        rules = {key: rule for key, rule in self._tokenizer.rules.items() if key not in _NOT_CONTRACTIONS}
        self._tokenizer.rules = {key: [_piece(piece) for piece in rule] for key, rule in rules.items()}
        self._norms_of = lru_cache(_REMEMBERED)(self._norms)

    def words(self, text: str) -> Words:
        """The words of one sentence. Runs of space, line ends too, only part words: they are no tokens."""
        pieces = [(piece.start(), piece[0]) for piece in PIECE.finditer(plain_view(text))]
        doc = self._tokenizer(" ".join(piece for _, piece in pieces))
        places = [place for start, piece in pieces for place in range(start, start + len(piece) + 1)]
        starts = tuple(places[token.idx] for token in doc)
        return Words(doc, starts, tuple(start + len(token) for start, token in zip(starts, doc, strict=True)))

    def is_special(self, piece: str) -> bool:
        """Whether a piece between two spaces is no plain word to spaCy: "dont", "cant"."""
        return piece in self._tokenizer.rules

    def norms(self, text: str) -> tuple[str, ...]:
        """The normal forms of the words of `text`: "don't" gives "do" and "not".

        Far quicker than `words`: spaCy takes each piece between spaces by itself, so each is read but once.
        """
        return tuple(chain.from_iterable(map(self._norms_of, PIECE.findall(plain_view(text)))))

    def _norms(self, piece: str) -> tuple[str, ...]:
        return tuple(token.norm_ for token in self._tokenizer(piece))


def _piece(piece: dict[int, str]) -> dict[int, str]:
    word = piece[ORTH].lower().replace("’", "'")
    if word in _LEFT_SHORT and NORM not in piece:
        return {**piece, NORM: _LEFT_SHORT[word]}
    return {**piece, NORM: word} if word in _AMBIGUOUS else piece
