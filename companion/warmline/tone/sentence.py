"""Reads the tone of single sentences, and remembers the last few thousand."""

import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Literal, Protocol

from warmline.contract import Label, Severity
from warmline.deadline import check_time
from warmline.rules.found import Found
from warmline.rules.matcher import RuleMatcher
from warmline.text.language import ENGLISH, LanguageGuesser
from warmline.tone.model.opinion import Opinion
from warmline.tone.wording import why

_REMEMBERED = 4096
"""While somebody types, all sentences but one are those of a moment ago. They are kept in memory only."""
_TOGETHER = 32
_EVEN = 0.5


class Model(Protocol):
    """What judges a sentence without stock phrases.

    In drafts of a setting that is `familiar` or more it marks from `threshold` on. It does not let rules mark
    below `silence`; in drafts of a setting that is less than `strange`, not below one half.
    """

    threshold: float
    familiar: float
    silence: float
    strange: float

    def opinions(self, sentences: Sequence[str], *, closely: Sequence[bool]) -> list[Opinion]:
        """One opinion a sentence, at a first look unless it is to be read closely."""

    def setting(self, opinions: Sequence[Opinion]) -> float:
        """How much a draft reads as mail to a client, given the opinions of its sentences."""


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


@dataclass(frozen=True, slots=True)
class _Known:
    """All that can be said of a sentence without the draft around it."""

    language: str | None
    found: tuple[SentenceMark, ...]
    opinion: Opinion | None


@dataclass(frozen=True, slots=True)
class _Bars:
    """How likely a label must be for the model to mark, and for rules below high severity to."""

    model: float
    rules: float


class SentenceReader:
    """May be shared by threads."""

    def __init__(self, *, rules: RuleMatcher, guesser: LanguageGuesser, model: Model | None) -> None:
        self._rules = rules
        self._guesser = guesser
        self._model = model
        self._lock = Lock()
        self._known: OrderedDict[str, _Known] = OrderedDict()

    def read(self, sentences: Sequence[str]) -> list[SentenceReading]:
        """A reading a sentence, given all that belong to one draft.

        The model reads many new ones together, which is quicker than one by one. Raises TooLongError; what
        was read by then is remembered, so that asking again gets further.
        """
        with self._lock:
            known = {sentence: self._known.get(sentence) for sentence in sentences}
        new = [sentence for sentence, one in known.items() if one is None]
        fresh: dict[str, _Known] = {}
        for begin in range(0, len(new), _TOGETHER):
            check_time()
            some = new[begin : begin + _TOGETHER]
            read = dict(zip(some, self._read(some), strict=True))
            fresh |= read
            with self._lock:
                self._remember(read)
        draft = [(sentence, known[sentence] or fresh[sentence]) for sentence in sentences]
        bars = self._bars([one.opinion for _, one in draft if one.opinion is not None])
        return [_reading(sentence, one, bars) for sentence, one in draft]

    def _remember(self, fresh: dict[str, _Known]) -> None:
        self._known.update(fresh)
        for _ in range(len(self._known) - _REMEMBERED):
            self._known.popitem(last=False)

    def _read(self, sentences: Sequence[str]) -> list[_Known]:
        languages = [self._guesser.language(sentence) for sentence in sentences]
        english = [s for s, language in zip(sentences, languages, strict=True) if language in (ENGLISH, None)]
        found = {sentence: tuple(map(_of_rule, self._rules.find(sentence))) for sentence in english}
        opinions: dict[str, Opinion] = {}
        if self._model is not None:
            closely = [bool(found[sentence]) for sentence in english]
            opinions = dict(zip(english, self._model.opinions(english, closely=closely), strict=True))
        return [
            _Known(language, found.get(sentence, ()), opinions.get(sentence))
            for sentence, language in zip(sentences, languages, strict=True)
        ]

    def _bars(self, draft: Sequence[Opinion]) -> _Bars:
        """Those of a draft. A sentence alone has nothing around it making a rule's words harmless."""
        if self._model is None:
            return _Bars(model=math.inf, rules=0)
        setting = self._model.setting(draft)
        silence = self._model.silence if setting >= self._model.strange else _EVEN
        return _Bars(
            model=self._model.threshold if setting >= self._model.familiar else math.inf,
            rules=silence if len(draft) > 1 else 0,
        )


def _reading(sentence: str, known: _Known, bars: _Bars) -> SentenceReading:
    """What rules found and the model lets stand, or else what the model finds itself."""
    opinion, marks = known.opinion, known.found
    if opinion is not None:
        marks = tuple(mark for mark in marks if mark.severity == "high" or opinion.likely >= bars.rules)
        if not marks and opinion.likely >= bars.model:
            marks = (_of_model(sentence, opinion),)
    return SentenceReading(known.language, marks, opinion)


def _of_rule(found: Found) -> SentenceMark:
    rule = found.rule
    return SentenceMark(
        found.start, found.end, rule.label, rule.severity, "rule", rule.id, rule.why, found.instead
    )


def _of_model(sentence: str, opinion: Opinion) -> SentenceMark:
    severity: Severity = "high" if opinion.label == "hostile" else "medium"
    return SentenceMark(0, len(sentence), opinion.label, severity, "model", None, why(opinion), ())
