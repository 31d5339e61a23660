"""The words of a sentence in their normal forms, read quickly: a piece between two spaces is cut once."""

import re
from collections import OrderedDict
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from threading import Lock

from warmline.text.reported_words import STAND_IN
from warmline.text.view import plain_view

PIECE = re.compile(rf"{STAND_IN}+|[^\s{STAND_IN}]{{1,60}}")
"""What lies between spaces, cut where no word is that long: spaCy takes quadratic time for a run of signs."""

_PLAIN = re.compile(r"(?:[a-z]+(?:-[a-z]+)*|[0-9]+(?:[,.:/][0-9]+)*)(?:[.,!?;:]|'s)?")
_TOKEN = re.compile(r"[a-z]+|[0-9](?:[0-9,.:/]*[0-9])?|'s|.")
"""Words and numbers, with what may follow them: what spaCy cuts so too, unless it has a rule for it."""
_REMEMBERED = 20_000
"""Pieces. Mail of many months holds fewer different ones (Heaps' law)."""

Piece = tuple[tuple[str, int, int], ...]
"""The tokens of a piece: normal form, and the code points `[start, end)` within it."""


@dataclass(frozen=True, slots=True)
class Norms:
    """A sentence's tokens: normal forms, and where each starts and ends, in code points of the sentence."""

    norms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


class NormReader:
    """Remembers pieces, in memory only. May be shared by threads.

    `special` are pieces for which spaCy has a rule; `cut` has it cut pieces, many at once.
    """

    def __init__(self, *, special: Container[str], cut: Callable[[list[str]], list[Piece]]) -> None:
        self._special = special
        self._cut = cut
        self._known: OrderedDict[str, Piece] = OrderedDict()
        self._lock = Lock()

    def read(self, sentences: Iterable[str]) -> list[Norms]:
        """The words of each sentence."""
        split = [[(one.start(), one[0]) for one in PIECE.finditer(plain_view(text))] for text in sentences]
        pieces = self._pieces({piece for found in split for _, piece in found})
        return [_joined([(start, pieces[piece]) for start, piece in found]) for found in split]

    def _pieces(self, wanted: set[str]) -> dict[str, Piece]:
        with self._lock:
            found = {piece: known for piece in wanted if (known := self._known.get(piece)) is not None}
            new = wanted - found.keys()
            plain = {piece: tokens for piece in new if (tokens := self._plain(piece))}
            found |= plain
            if others := sorted(new - plain.keys()):
                found |= zip(others, self._cut(others), strict=True)
            for piece in new:
                self._known[piece] = found[piece]
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return found

    def _plain(self, piece: str) -> Piece | None:
        """The tokens of a plain piece; None for whatever else."""
        if not _PLAIN.fullmatch(piece) or piece.rpartition("-")[2] in self._special:
            return None
        tokens = tuple((one[0], one.start(), one.end()) for one in _TOKEN.finditer(piece))
        return None if any(norm in self._special for norm, _, _ in tokens if norm.isalpha()) else tokens


def _joined(pieces: list[tuple[int, Piece]]) -> Norms:
    tokens = [(norm, begin + start, begin + end) for begin, piece in pieces for norm, start, end in piece]
    if not tokens:
        return Norms((), (), ())
    norms, starts, ends = zip(*tokens, strict=True)
    return Norms(norms, starts, ends)
