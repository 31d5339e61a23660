"""Warmline in this very process: all of it, or the tone by the rules alone."""

import sys
from collections.abc import Callable
from typing import Any

from bench.readers.answering import answer
from warmline.contract import DraftText, Situation, Thread
from warmline.reader import Reader
from warmline.rules.loader import bundled_rules, load_rules
from warmline.text.language import LanguageGuesser
from warmline.tone.reader import ToneReader


def main(kind: str) -> None:
    """`whole`: marks, notes and texts of one's own, or what a thread says. `rules`: marks by the rules."""
    answer(_whole() if kind == "whole" else _by_rules())


def _whole() -> Callable[[dict[str, Any]], object]:
    reader = Reader.load()
    return lambda question: reader.read(situation(question))


def _by_rules() -> Callable[[dict[str, Any]], object]:
    tone = ToneReader.of_rules(load_rules(bundled_rules()), guesser=LanguageGuesser())
    return lambda question: tone.read(question["text"])


def situation(question: dict[str, Any]) -> Situation:
    """A thread where there is one, else a draft."""
    if question.get("thread"):
        return Situation(thread=Thread.model_validate(question["thread"], strict=False))
    return Situation(draft=DraftText(text=question["text"]))


if __name__ == "__main__":
    main(sys.argv[1])
