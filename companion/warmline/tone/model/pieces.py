"""Cuts a sentence into the word pieces that the network knows.

The scheme is WordPiece as BERT uses it (Devlin et al. 2019, https://aclanthology.org/N19-1423/): words and
signs apart, each word from the left by its longest known piece. What stands in for a quotation or an address
is one piece, an unknown one.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from warmline.text.reported_words import STAND_IN
from warmline.text.view import plain_view

BEGIN, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
MOST_PIECES = 96
"""Longer sentences are read up to here; the position table ends there too."""

_WORD = re.compile(rf"{STAND_IN}+|[^\W_]+|[^\w\s]|_")
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Pieces:
    """`ids[i]` stands for the characters `[starts[i], ends[i])`; the frame at both ends stands for none."""

    ids: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


class PieceCutter:
    """Holds the vocabulary: a piece's id is its place in the list; `##` marks one that continues a word."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: place for place, piece in enumerate(vocabulary)}
        self._begin, self._end, self._unknown = (self._ids[piece] for piece in (BEGIN, END, UNKNOWN))
        self._word = lru_cache(4096)(self._cut_word)

    def cut(self, sentence: str) -> Pieces:
        """The pieces of a sentence, between the two that frame it."""
        ids, starts, ends = [self._begin], [0], [0]
        for word in _WORD.finditer(plain_view(sentence)):
            for piece, start, end in self._word(word[0]):
                ids.append(piece)
                starts.append(word.start() + start)
                ends.append(word.start() + end)
        del ids[MOST_PIECES - 1 :], starts[MOST_PIECES - 1 :], ends[MOST_PIECES - 1 :]
        return Pieces((*ids, self._end), (*starts, len(sentence)), (*ends, len(sentence)))

    def _cut_word(self, word: str) -> tuple[tuple[int, int, int], ...]:
        if len(word) > _LONGEST_WORD:
            return ((self._unknown, 0, len(word)),)
        plain = "".join(_without_accent(char) for char in word)
        found: list[tuple[int, int, int]] = []
        start = 0
        while start < len(plain):
            for end in range(len(plain), start, -1):
                piece = self._ids.get(("##" if start else "") + plain[start:end])
                if piece is not None:
                    break
            else:
                return ((self._unknown, 0, len(word)),)
            found.append((piece, start, end))
            start = end
        return tuple(found)


@lru_cache(1024)
def _without_accent(char: str) -> str:
    return unicodedata.normalize("NFD", char)[0]
