"""Reads the tone of single sentences, and remembers the last few thousand."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from warmline.contract import Label, Severity
from warmline.rules.found import Found
from warmline.rules.matcher import RuleMatcher
from warmline.text.language import ENGLISH, LanguageGuesser
from warmline.text.words import Tokenizer

_REMEMBERED = 4096
"""While somebody types, all sentences but one are those of a moment ago. They are kept in memory only."""


@dataclass(frozen=True, slots=True)
class SentenceMark:
    """A mark with its place in the sentence, in code points."""

    start: int
    end: int
    label: Label
    severity: Severity
    rule: str
    why: str
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """`language` is null where it cannot be told. Marks are sorted by place and do not overlap."""

    language: str | None
    marks: tuple[SentenceMark, ...]


class SentenceReader:
    """May be shared by threads."""

    def __init__(self, *, tokenizer: Tokenizer, rules: RuleMatcher, guesser: LanguageGuesser) -> None:
        self._tokenizer = tokenizer
        self._rules = rules
        self._guesser = guesser
        self._lock = Lock()
        self.read = lru_cache(_REMEMBERED)(self._read)

    def _read(self, sentence: str) -> SentenceReading:
        language = self._guesser.language(sentence)
        if language not in (ENGLISH, None):
            return SentenceReading(language, ())
        # spaCy keeps every new word for ever, unless it is told when reading ends; one thread at a time.
        with self._lock, self._tokenizer.memory_zone():
            return SentenceReading(language, tuple(_marks(self._rules.find(sentence))))


def _marks(found: tuple[Found, ...]) -> Iterator[SentenceMark]:
    for one in found:
        rule = one.rule
        yield SentenceMark(one.start, one.end, rule.label, rule.severity, rule.id, rule.why, one.instead)
