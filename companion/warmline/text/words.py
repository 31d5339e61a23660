"""Cuts a sentence into words, with spaCy's tokenizer, so that rules compare words and not spellings."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from threading import Lock
from typing import Any, cast

from spacy.lang.en import English
from spacy.symbols import NORM, ORTH
from spacy.tokenizer import Tokenizer as SpacyTokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex
from spacy.vocab import Vocab, create_vocab

from warmline.text.norms import PIECE, NormReader, Norms, Piece
from warmline.text.view import plain_view

_AMBIGUOUS = {"'d", "did", "had"}
"""Pieces of contractions for which spaCy settles on one reading: "you would" for "you'd"."""

_LEFT_SHORT = {"'ve": "have", "ve": "have", "m": "am", "s": "'s"}
"""Pieces of contractions that spaCy does not write out everywhere: "should've", "Im", "thats"."""

_NOT_CONTRACTIONS = ("id",)
"""spaCy reads them as contractions without their apostrophe ("id" as "I'd"); in mail they are words."""
_WORDS_OF_PATTERNS = 8192


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as spaCy sees it, without space tokens; `starts[i]` and `ends[i]` are token i's place."""

    doc: Doc
    starts: tuple[int, ...]
    ends: tuple[int, ...]


class Tokenizer:
    """spaCy's English tokenizer over the plain view; the `norm` of a token writes contractions out.

    May be shared by threads.
    """

    def __init__(self) -> None:
        self.vocab = create_vocab(English.lang, English.Defaults)
        self._lock = Lock()
        self._tokenizer, special = _tokenizer(self.vocab)
        # Half of all words are one of these few hundred. They stay; others are made anew by each reading.
        for word in English.Defaults.stop_words:
            _ = self.vocab[word]
        self._norms = NormReader(special=special, cut=self._cut)
        self.word = lru_cache(_WORDS_OF_PATTERNS)(self._read_word)
        """The normal forms of one word; quick for the same one again, since patterns repeat their words."""

    @contextmanager
    def reading(self) -> Iterator[None]:
        """While `words` are looked at, by one thread at a time; their `doc` ends with it.

        spaCy keeps every new word for ever, unless it is told when reading ends.
        """
        with self._lock, self.vocab.memory_zone():
            yield

    def words(self, text: str) -> Words:
        """The words of one sentence. Runs of space, line ends too, only part words: they are no tokens."""
        pieces = [(piece.start(), piece[0]) for piece in PIECE.finditer(plain_view(text))]
        doc = self._tokenizer(" ".join(piece for _, piece in pieces))
        places = [place for start, piece in pieces for place in range(start, start + len(piece) + 1)]
        starts = tuple(places[token.idx] for token in doc)
        return Words(doc, starts, tuple(start + len(token) for start, token in zip(starts, doc, strict=True)))

    def norms(self, sentences: Iterable[str]) -> list[Norms]:
        """The normal forms of each sentence's words: "don't" gives "do" and "not".

        Far quicker than `words`: spaCy takes each piece between spaces by itself, so each is cut but once.
        Not while `reading`.
        """
        return self._norms.read(sentences)

    def _read_word(self, word: str) -> tuple[str, ...]:
        (found,) = self.norms([word])
        return found.norms

    def _cut(self, pieces: list[str]) -> list[Piece]:
        """All at once: most of the time goes into beginning."""
        begins = [0, *accumulate(len(piece) + 1 for piece in pieces)]
        tokens: list[list[tuple[str, int, int]]] = [[] for _ in pieces]
        with self.reading():
            number = 0
            for token in self._tokenizer(" ".join(pieces)):
                while begins[number + 1] <= token.idx:
                    number += 1
                start = token.idx - begins[number]
                tokens[number].append((token.norm_, start, start + len(token)))
        return [tuple(of) for of in tokens]


def _tokenizer(vocab: Vocab) -> tuple[Any, dict[str, list[dict[int, str]]]]:
    """The tokenizer of `spacy.blank("en")` with our own readings of contractions, and its special pieces.

    Made from its parts, since a whole pipeline, and spaCy's own readings first, would take twice as long.
    """
    english = cast(Any, English.Defaults)
    special = {
        key: [_piece(piece) for piece in rule]
        for key, rule in english.tokenizer_exceptions.items()
        if key not in _NOT_CONTRACTIONS
    }
    tokenizer = SpacyTokenizer(
        vocab,
        rules=special,
        prefix_search=compile_prefix_regex(english.prefixes).search,
        suffix_search=compile_suffix_regex(english.suffixes).search,
        infix_finditer=compile_infix_regex(english.infixes).finditer,
        token_match=english.token_match,
        url_match=english.url_match,
    )
    return tokenizer, special


def _piece(piece: dict[int, str]) -> dict[int, str]:
    word = piece[ORTH].lower().replace("’", "'")
    if word in _LEFT_SHORT and NORM not in piece:
        return {**piece, NORM: _LEFT_SHORT[word]}
    return {**piece, NORM: word} if word in _AMBIGUOUS else piece
