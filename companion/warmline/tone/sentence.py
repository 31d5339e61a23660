"""Reads the tone of single sentences, and remembers the last few thousand."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Literal, Protocol

from warmline.contract import Label, Severity
from warmline.rules.found import Found
from warmline.rules.matcher import RuleMatcher
from warmline.text.language import ENGLISH, LanguageGuesser
from warmline.text.words import Tokenizer
from warmline.tone.model.opinion import Opinion
from warmline.tone.wording import why

_REMEMBERED = 4096
"""While somebody types, all sentences but one are those of a moment ago. They are kept in memory only."""


class Model(Protocol):
    """What judges a sentence without stock phrases."""

    threshold: float
    silence: float

    def opinions(self, sentences: Sequence[str]) -> list[Opinion]:
        """One opinion a sentence."""


@dataclass(frozen=True, slots=True)
class SentenceMark:
    """A mark with its place in the sentence, in code points."""

    start: int
    end: int
    label: Label
    severity: Severity
    found_by: Literal["rule", "model"]
    rule: str | None
    why: str
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """`language` is null where it cannot be told. Marks are sorted by place and do not overlap.

    `opinion` is the model's, null where there is no model or the sentence is not English.
    """

    language: str | None
    marks: tuple[SentenceMark, ...]
    opinion: Opinion | None


class SentenceReader:
    """May be shared by threads."""

    def __init__(
        self, *, tokenizer: Tokenizer, rules: RuleMatcher, guesser: LanguageGuesser, model: Model | None
    ) -> None:
        self._tokenizer = tokenizer
        self._rules = rules
        self._guesser = guesser
        self._model = model
        self._lock = Lock()
        self._known: OrderedDict[str, SentenceReading] = OrderedDict()

    def read(self, sentences: Sequence[str]) -> list[SentenceReading]:
        """A reading a sentence. The model reads all new ones together, which is quicker than one by one."""
        with self._lock:
            readings = {sentence: self._known.get(sentence) for sentence in sentences}
        new = [sentence for sentence, reading in readings.items() if reading is None]
        fresh = dict(zip(new, self._read(new), strict=True))
        with self._lock:
            self._remember(fresh)
        return [readings[sentence] or fresh[sentence] for sentence in sentences]

    def _remember(self, fresh: dict[str, SentenceReading]) -> None:
        self._known.update(fresh)
        for _ in range(len(self._known) - _REMEMBERED):
            self._known.popitem(last=False)

    def _read(self, sentences: Sequence[str]) -> list[SentenceReading]:
        languages = [self._guesser.language(sentence) for sentence in sentences]
        english = [s for s, language in zip(sentences, languages, strict=True) if language in (ENGLISH, None)]
        opinions = dict(zip(english, self._model.opinions(english), strict=True)) if self._model else {}
        readings = []
        for sentence, language in zip(sentences, languages, strict=True):
            opinion = opinions.get(sentence)
            marks = self._marks(sentence, opinion) if language in (ENGLISH, None) else ()
            readings.append(SentenceReading(language, marks, opinion))
        return readings

    def _marks(self, sentence: str, opinion: Opinion | None) -> tuple[SentenceMark, ...]:
        # spaCy keeps every new word for ever, unless it is told when reading ends; one thread at a time.
        with self._lock, self._tokenizer.memory_zone():
            found = tuple(_of_rule(one) for one in self._rules.find(sentence))
        if opinion is None or self._model is None:
            return found
        found = tuple(mark for mark in found if mark.severity == "high" or opinion.any >= self._model.silence)
        return found or ((_of_model(sentence, opinion),) if opinion.any >= self._model.threshold else ())


def _of_rule(found: Found) -> SentenceMark:
    rule = found.rule
    return SentenceMark(
        found.start, found.end, rule.label, rule.severity, "rule", rule.id, rule.why, found.instead
    )


def _of_model(sentence: str, opinion: Opinion) -> SentenceMark:
    severity: Severity = "high" if opinion.label == "hostile" else "medium"
    return SentenceMark(0, len(sentence), opinion.label, severity, "model", None, why(opinion), ())
