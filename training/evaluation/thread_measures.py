"""How well threads are read, decision by decision."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

import numpy as np

from training.evaluation.intervals import Interval, Numbers, interval, resampled, share
from training.evaluation.thread_sets import ThreadCase
from warmline.contract import ThreadReading, Urgency

DECISIONS = ("escalating", "call", "bring_in")
_NEAR = 1
"""Messages between the onset found and the true one that still count as found."""


@dataclass(frozen=True, slots=True)
class Read:
    """A case, and what was said of it. `in_place`: every quote is what stands at its place."""

    case: ThreadCase
    reading: ThreadReading
    in_place: bool

    def said(self, decision: str) -> bool:
        """Whether a decision was yes."""
        found = getattr(self.reading, decision)
        return bool(found if isinstance(found, bool) else found.suggest)


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: how many threads it is right for, how many it was said of, and how well."""

    name: str
    labelled: int
    shown: int
    precision: Interval
    recall: Interval
    f1: Interval


@dataclass(frozen=True, slots=True)
class Part:
    """The share of some threads of which something is right; `whole` is how many they are."""

    name: str
    whole: int
    value: Interval
    goal: str = ""


def read_case(case: ThreadCase, read: Callable[..., ThreadReading]) -> Read:
    """Reads one thread."""
    reading = read(case.thread)
    texts = [message.text.encode("utf-16-le") for message in case.thread.messages]
    return Read(
        case,
        reading,
        in_place=all(
            texts[one.message][2 * one.start : 2 * one.end].decode("utf-16-le") == one.quote
            for one in reading.signals
        ),
    )


def decisions(threads: Sequence[Read]) -> Iterator[Decision]:
    """Each decision that is known of these threads. Whole threads are resampled."""
    weights = resampled(len(threads))
    for name in DECISIONS:
        if all(name in one.case.said for one in threads):
            truth = np.array([bool(one.case.said[name]) for one in threads])
            shown = np.array([one.said(name) for one in threads])
            right, all_shown, all_true = weights @ (truth & shown), weights @ shown, weights @ truth
            yield Decision(
                name=name,
                labelled=int(truth.sum()),
                shown=int(shown.sum()),
                precision=interval(share(right, all_shown)),
                recall=interval(share(right, all_true)),
                f1=interval(share(2 * right, all_shown + all_true)),
            )


def parts(threads: Sequence[Read]) -> Iterator[Part]:
    """What else should come true, each among the threads that it is known of."""
    weights = resampled(len(threads))
    for name, goal, among, right in _PARTS:
        known = [n for n, one in enumerate(threads) if among(one)]
        if known:
            yes = np.array([right(threads[n]) for n in known])
            value = interval(share(weights[:, known] @ yes, weights[:, known].sum(axis=1)))
            yield Part(name, len(known), value, goal)
    known = [n for n, one in enumerate(threads) if "urgency" in one.case.said]
    if known:
        value = interval(_macro_f1([threads[n] for n in known], weights[:, known]))
        yield Part("urgency, macro-F1", len(known), value, "at least 0.80")


def accuracy(threads: Sequence[Read]) -> Interval:
    """The share of threads that are rightly read as escalating or not."""
    right = np.array([one.said("escalating") == one.case.said["escalating"] for one in threads])
    weights = resampled(len(threads))
    return interval(share(weights @ right, weights.sum(axis=1)))


def _macro_f1(threads: Sequence[Read], weights: Numbers) -> Numbers:
    kinds: list[Numbers] = []
    for kind in get_args(Urgency):
        truth = np.array([one.case.said["urgency"] == kind for one in threads])
        shown = np.array([one.reading.urgency == kind for one in threads])
        kinds.append(share(2 * weights @ (truth & shown), weights @ truth + weights @ shown))
    mean: Numbers = np.nanmean(kinds, axis=0)
    return mean


def _found(one: Read) -> bool:
    return (
        bool(one.case.said["escalating"])
        and one.reading.escalating
        and one.case.said.get("onset") is not None
    )


def _onset_error(one: Read) -> int:
    return abs((one.reading.onset or 0) - int(one.case.said["onset"]))


_Test = Callable[[Read], bool]
_PARTS: tuple[tuple[str, str, _Test, _Test], ...] = (
    (
        "false alarms: escalating, of those that are not",
        "",
        lambda one: not one.case.said["escalating"],
        lambda one: one.reading.escalating,
    ),
    (
        "call suggested, of calm ones that want none",
        "at most 0.05",
        lambda one: not one.case.said["escalating"] and one.case.said.get("call") is False,
        lambda one: one.reading.call.suggest,
    ),
    (
        "onset within one message, of those found",
        "at least 0.85",
        _found,
        lambda one: _onset_error(one) <= _NEAR,
    ),
    ("onset exact, of those found", "", _found, lambda one: _onset_error(one) == 0),
    (
        "calmed down, read as not escalating",
        "at least 0.90",
        lambda one: bool(one.case.said.get("calmed_down")),
        lambda one: not one.reading.escalating,
    ),
    (
        "2d or 3d right",
        "at least 0.85",
        lambda one: "content" in one.case.said,
        lambda one: one.reading.content == one.case.said["content"],
    ),
    (
        "urgency right",
        "",
        lambda one: "urgency" in one.case.said,
        lambda one: one.reading.urgency == one.case.said["urgency"],
    ),
    ("quotes found in their places", "1.00", lambda _one: True, lambda one: one.in_place),
)
