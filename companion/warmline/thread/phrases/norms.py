"""The words of a sentence in their normal forms, read quickly: a piece between two spaces is read once."""

import unicodedata
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock

from warmline.text.view import plain_view
from warmline.text.words import PIECE, Tokenizer

_REMEMBERED = 20_000
"""Pieces. Mail of many months holds fewer different ones (Heaps' law)."""
_MARKS = ".,!?;:"
_SURELY_A_WORD = 4
"""Letters from which on a full stop is no part of an abbreviation unless spaCy knows it as one."""

_Piece = tuple[tuple[str, int, int], ...]
"""The tokens of a piece: normal form, and the code points `[start, end)` within it."""


@dataclass(frozen=True, slots=True)
class Norms:
    """A sentence's tokens: normal forms, and where each starts and ends, in code points of the sentence."""

    norms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


class NormReader:
    """Gives the same words as the tokenizer, which takes each piece between two spaces by itself.

    May be shared by threads.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._known: OrderedDict[str, _Piece] = OrderedDict()
        self._lock = Lock()

    def read(self, sentences: Iterable[str]) -> list[Norms]:
        """The words of each sentence."""
        split = [[(one.start(), one[0]) for one in PIECE.finditer(plain_view(text))] for text in sentences]
        pieces = self._pieces({piece for found in split for _, piece in found})
        return [_joined([(start, pieces[piece]) for start, piece in found]) for found in split]

    def _pieces(self, wanted: set[str]) -> dict[str, _Piece]:
        with self._lock:
            found = {piece: known for piece in wanted if (known := self._known.get(piece)) is not None}
            new = wanted - found.keys()
            plain = {piece: tokens for piece in new if (tokens := self._plain(piece))}
            found |= plain
            if others := sorted(new - plain.keys()):
                found |= self._tokenized(others)
            for piece in new:
                self._known[piece] = found[piece]
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return found

    def _plain(self, piece: str) -> _Piece | None:
        """The tokens of a plain word, perhaps with a mark after it; None for whatever else."""
        word = piece[:-1] if piece[-1] in _MARKS else piece
        if not (word.isascii() and word.isalpha()) or self._tokenizer.is_special(piece):
            return None
        if word == piece:
            return ((word, 0, len(word)),)
        if len(word) < _SURELY_A_WORD or self._tokenizer.is_special(word):
            return None
        return ((word, 0, len(word)), (piece[-1], len(word), len(piece)))

    def _tokenized(self, pieces: list[str]) -> dict[str, _Piece]:
        """All at once: most of the time goes into beginning."""
        begins: list[int] = []
        length = 0
        for piece in pieces:
            begins.append(length)
            length += len(piece) + 1
        tokens: list[list[tuple[str, int, int]]] = [[] for _ in pieces]
        # spaCy keeps every new word for ever, unless it is told when reading ends.
        with self._tokenizer.memory_zone():
            words = self._tokenizer.words(" ".join(pieces))
            number = 0
            for token, start, end in zip(words.doc, words.starts, words.ends, strict=True):
                while number + 1 < len(begins) and begins[number + 1] <= start:
                    number += 1
                tokens[number].append((token.norm_, start - begins[number], end - begins[number]))
        return {piece: tuple(of) for piece, of in zip(pieces, tokens, strict=True)}


def is_sign(norm: str) -> bool:
    """Whether a token is punctuation only."""
    return all(unicodedata.category(char).startswith("P") for char in norm)


def _joined(pieces: list[tuple[int, _Piece]]) -> Norms:
    tokens = [(norm, begin + start, begin + end) for begin, piece in pieces for norm, start, end in piece]
    if not tokens:
        return Norms((), (), ())
    norms, starts, ends = zip(*tokens, strict=True)
    return Norms(norms, starts, ends)
