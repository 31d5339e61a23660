"""Exclamation and question marks in a pile."""

import re
from collections.abc import Iterator, Sequence

from warmline.thread.letter import Letter
from warmline.thread.signals.alone import alone
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "marks"
WEIGHT = 0.5
_PILED = re.compile(r"(?<!\S)\S*\w[\"'”’)]?\s?(?:\?[?!]+|!+\?[?!]*|!{2,})")
"""From a word's beginning on: were it tried from every place within, a long one would take quadratic time."""
_TWO = re.compile(r"[?!]{2}")
"""What every pile begins with, and what is found quickly."""


class Marks:
    """Finds piled marks. Joy piles them up as well: where a sentence cools, its marks say nothing."""

    def __init__(self, cooling: frozenset[str]) -> None:
        self._cooling = cooling
        self._find = alone(KIND, WEIGHT)(self._look)

    def __call__(self, turns: Sequence[Turn]) -> Iterator[Evidence]:
        """The first word of a message with piled marks behind it."""
        return self._find(turns)

    def _look(self, letter: Letter) -> tuple[int, int] | None:
        if not _TWO.search(letter.own):
            return None
        warm = [phrase for phrase in letter.phrases if phrase.kind in self._cooling]
        for sentence in letter.sentences:
            # The text by itself, because a sentence can begin right behind another one's last sign.
            pile = _PILED.search(letter.own[sentence.start : sentence.end])
            if pile and not any(sentence.start <= phrase.start < sentence.end for phrase in warm):
                return sentence.start + pile.start(), sentence.start + pile.end()
        return None
