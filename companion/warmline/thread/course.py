"""How hot the thread was after each message: a sum that fades and cools. See docs/thread.md."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from warmline.contract import Level
from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

TENSE = 1.5
ESCALATING = 3.0
HEATED = 5.0
LEAST_KINDS = 2
"""Kinds of heating evidence from the other side without which a thread is tense at most."""

FADES = 0.3
"""What is left of earlier heat after a message of theirs that heats."""
_COOLS = 0.05
"""What is left of it after one that does not: a row that is settled is over."""
_HEATS = 1.0
"""What a message adds at least that heats."""
_BEGINS = 1.5
"""A stretch of heat lasts while the heat is at least this."""


@dataclass(frozen=True, slots=True)
class State:
    """The thread after message `message`. `onset` is the message that began the present stretch of heat.

    A heat below zero is warmth.
    """

    message: int
    heat: float
    kinds: frozenset[str]
    onset: int | None

    @property
    def escalating(self) -> bool:
        """Whether it is getting hotter, on more than one kind of evidence."""
        return self.heat >= ESCALATING and len(self.kinds) >= LEAST_KINDS

    @property
    def level(self) -> Level:
        """The heat in one word."""
        if self.heat >= HEATED and self.escalating:
            return "heated"
        return "tense" if self.heat >= TENSE else "calm"


CALM = State(message=-1, heat=0.0, kinds=frozenset(), onset=None)


def course_of(turns: Sequence[Turn], evidence: Iterable[Evidence]) -> tuple[State, ...]:
    """The state after each message, in order."""
    by_message: defaultdict[int, list[Evidence]] = defaultdict(list)
    for one in evidence:
        by_message[one.message].append(one)
    states: list[State] = []
    state = CALM
    for turn in turns:
        state = _after(state, turn, by_message[turn.index])
        states.append(state)
    return tuple(states)


def _after(before: State, turn: Turn, evidence: Sequence[Evidence]) -> State:
    added = sum(one.weight for one in evidence)
    if turn.side == "me" or turn.automatic:
        return State(turn.index, round(before.heat + added, 2), before.kinds, before.onset)
    kept = FADES if added >= _HEATS else _COOLS
    heat = round(before.heat * kept + added, 2)
    if heat < _BEGINS:
        return State(turn.index, heat, frozenset(), None)
    kinds = before.kinds | {one.kind for one in evidence if one.weight > 0}
    return State(turn.index, heat, kinds, turn.index if before.onset is None else before.onset)
