"""Threads as they stood after each message of the other side, in numbers to be weighed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import log
from typing import get_args

from training.threads import KnownThread
from warmline.contract import Side
from warmline.thread.course import FADES
from warmline.thread.decisions.case import Case
from warmline.thread.signals.wording import KIND, OWN_KIND
from warmline.thread.turn import Turn
from warmline.thread.wording.grams import grams, values

Row = dict[str, float]
Rarity = Mapping[Side, Mapping[str, float]]
_LEAST_TRADES = 4
"""A word or pair is known that is met in so many trades: names and wares are not."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A known thread, as it was seen."""

    known: KnownThread
    case: Case
    counts: tuple[Counter[str], ...]
    """Of each message."""

    @property
    def trade(self) -> str:
        """That of the thread."""
        return self.known.trade


@dataclass(frozen=True, slots=True)
class Moment:
    """A thread after message `message`; `last` is the moment at which its labels hold."""

    seen: Seen
    message: int
    last: bool

    @property
    def turns(self) -> Sequence[Turn]:
        """The messages so far, robots' left out."""
        return [turn for turn in self.seen.case.turns[: self.message + 1] if not turn.automatic]


def see(known: KnownThread, case: Case) -> Seen:
    """Counts the words of each message."""
    counts = tuple(Counter(chain.from_iterable(grams(turn.letter.sentences))) for turn in case.turns)
    return Seen(known, case, counts)


def moments(threads: Iterable[Seen]) -> Iterator[Moment]:
    """One after each message of theirs."""
    for seen in threads:
        theirs = [turn.index for turn in seen.case.turns if turn.side == "them" and not turn.automatic]
        for message in theirs:
            yield Moment(seen, message, message == theirs[-1])


def rarity(threads: Sequence[Seen]) -> Rarity:
    """Of the words and pairs that are known, by side: inverse frequency among messages, smoothed."""
    found: dict[Side, dict[str, float]] = {}
    for side in get_args(Side):
        trades: defaultdict[str, set[str]] = defaultdict(set)
        times: Counter[str] = Counter()
        messages = 0
        for seen in threads:
            for turn, counts in zip(seen.case.turns, seen.counts, strict=True):
                if turn.side == side and counts:
                    messages += 1
                    times.update(counts.keys())
                    for gram in counts:
                        trades[gram].add(seen.known.trade)
        found[side] = {
            gram: log((1 + messages) / (1 + times[gram])) + 1
            for gram in sorted(times)
            if len(trades[gram]) >= _LEAST_TRADES and not (side == "me" and " " in gram)
        }
    return found


def heat_row(moment: Moment, known: Rarity) -> Row:
    """What the course of heat adds up (warmline.thread.course), unweighed: words by side, and signals."""
    row: defaultdict[str, float] = defaultdict(float)
    ages = _ages(moment)
    for turn in moment.turns:
        worth = values(moment.seen.counts[turn.index], known[turn.side])
        for gram, value in worth.items():
            row[f"{turn.side} {gram}"] += FADES ** ages[turn.index] * value
    for one in moment.seen.case.evidence:
        if one.message in ages and one.kind not in (KIND, OWN_KIND):
            row[f"signal {one.kind}"] += FADES ** ages[one.message]
    return row


def other_row(moment: Moment, known: Rarity, *, fades: float) -> Row:
    """What the other questions add up (warmline.thread.decisions.asked): words, and phrases of theirs."""
    row: defaultdict[str, float] = defaultdict(float)
    for side in get_args(Side):
        of_side = [turn for turn in moment.turns if turn.side == side]
        for age, turn in enumerate(reversed(of_side)):
            for gram, value in values(moment.seen.counts[turn.index], known[side]).items():
                row[f"{side} {gram}"] += fades**age * value
            for phrase in turn.letter.phrases if side == "them" else ():
                row[f"kind {phrase.kind}"] += fades**age
    return row


def _ages(moment: Moment) -> dict[int, int]:
    """By message, how many of theirs came after it."""
    ages: dict[int, int] = {}
    age = 0
    for turn in reversed(moment.turns):
        ages[turn.index] = age
        age += turn.side == "them"
    return ages
