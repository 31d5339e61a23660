"""Readers to measure that cost nothing, and what might have been measured."""

import sys
from pathlib import Path

from bench.figures import Figures
from bench.lineup import Entry, Judges
from bench.process import Times

ROOT = Path(__file__).parents[2]
CAPITALS = """
import re
from bench.readers.answering import answer
def marks(text, sentences):
    return [(start, end, float(sum(map(str.isupper, text[start:end])))) for start, end in sentences]
answer(lambda question: question["text"].upper(), marks=marks)
"""
"""Scores a sentence by its capital letters."""


def entry(name: str, code: str = CAPITALS, *, judges: Judges | None = None, reads: bool = True) -> Entry:
    """A reader in a few lines of Python."""
    return Entry(name, (sys.executable, "-c", code), ROOT, {"PYTHONPATH": str(ROOT)}, judges, reads)


def figures(taken: dict[tuple[str, str], list[float]], *, ours: str) -> Figures:
    """Milliseconds on the clock, by reader and kind; of processor time, half of it."""
    of = Figures(ours=ours)
    for (reader, kind), times in taken.items():
        for time in times:
            of.add(reader, kind, Times(wall=time, cpu=time / 2))
    return of
