"""Exclamation and question marks in a pile."""

import re
from collections.abc import Iterator, Sequence

from warmline.thread.signals.by_person import with_earlier
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "marks"
WEIGHT = 0.5
_PILED = re.compile(r"\S*\w[\"'”’)]?\s?(?:\?[?!]+|!+\?[?!]*|!{2,})")

_TWO = re.compile(r"[?!]{2}")
"""What every pile begins with, and what is found quickly."""


class Marks:
    """Finds piled marks. Joy piles them up as well: where a sentence cools, its marks say nothing."""

    def __init__(self, cooling: frozenset[str]) -> None:
        self._cooling = cooling

    def __call__(self, turns: Sequence[Turn]) -> Iterator[Evidence]:
        """The first word of a message with piled marks behind it."""
        for turn, _ in with_earlier(turns):
            if not _TWO.search(turn.letter.own):
                continue
            warm = [phrase for phrase in turn.letter.phrases if phrase.kind in self._cooling]
            for sentence in turn.letter.sentences:
                pile = _PILED.search(turn.letter.own, sentence.start, sentence.end)
                if pile and not any(sentence.start <= phrase.start < sentence.end for phrase in warm):
                    yield Evidence(KIND, turn.index, WEIGHT, pile.start(), pile.end())
                    break
