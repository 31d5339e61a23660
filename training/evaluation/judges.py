"""What is judged: the rules, the model, and both as they are shipped, all asked in the same way."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from training.evaluation.cases import ANY
from warmline.contract import DraftReading, Label, Severity
from warmline.text.utf16 import Utf16

Probabilities = Callable[[str], Sequence[tuple[int, int, Mapping[str, float]]]]
"""Of each sentence of a draft: its place in code points, and how likely each key is, from 0 to 1."""

Choose = Callable[[Mapping[str, float]], Collection[Label]]
"""Which labels of a sentence are shown, given how likely each key is."""

_SCORE: dict[Severity, float] = {"low": 0.5, "medium": 0.75, "high": 1.0}
"""Severities as scores, for want of better: all that average precision needs is their order."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is thought of the words at `[start, end)`, in code points: how strongly, and what is shown."""

    start: int
    end: int
    scores: Mapping[str, float]
    shown: frozenset[str]


Judge = Callable[[str], Sequence[Verdict]]


def by_marks(read: Callable[[str], DraftReading]) -> Judge:
    """What a reader marks."""

    def judge(text: str) -> list[Verdict]:
        places = Utf16(text)
        return [
            Verdict(
                places.code_point(mark.start),
                places.code_point(mark.end),
                {mark.label: _SCORE[mark.severity], ANY: _SCORE[mark.severity]},
                frozenset({mark.label, ANY}),
            )
            for mark in read(text).marks
        ]

    return judge


def by_probabilities(probabilities: Probabilities, *, choose: Choose) -> Judge:
    """What a model thinks, and what is shown of it."""

    def judge(text: str) -> list[Verdict]:
        verdicts = []
        for start, end, likely in probabilities(text):
            labels = frozenset[str](choose(likely))
            verdicts.append(Verdict(start, end, likely, labels | {ANY} if labels else labels))
        return verdicts

    return judge


def by_both(marks: Judge, probabilities: Probabilities) -> Judge:
    """What a reader shows, ranked by the model as well where that thinks more of it."""
    silent = by_probabilities(probabilities, choose=nothing)

    def judge(text: str) -> list[Verdict]:
        return [*marks(text), *silent(text)]

    return judge


def nothing(_likely: Mapping[str, float]) -> Collection[Label]:
    """Chooses no label at all: probabilities then only rank."""
    return ()
