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

_BEGINS = 1.0
"""A stretch of heat lasts while the heat is at least this; a message that heats less is a calm one."""
_KEPT_HOT = 0.85
_KEPT_CALM = 0.5
"""What is left of earlier heat after a message of theirs that heats, and after one that does not."""


@dataclass(frozen=True, slots=True)
class State:
    """The thread after message `message`. `onset` is the message that began the present stretch of heat."""

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
    theirs = turn.side == "them" and not turn.automatic
    heating = [one for one in evidence if one.weight > 0]
    hot = sum(one.weight for one in heating) >= _BEGINS
    kept = (_KEPT_HOT if hot else _KEPT_CALM) if theirs else 1.0
    heat = round(max(0.0, before.heat * kept + sum(one.weight for one in evidence)), 2)
    if heat < _BEGINS:
        return State(turn.index, heat, frozenset(), None)
    kinds = before.kinds | {one.kind for one in heating if theirs}
    return State(turn.index, heat, kinds, turn.index if before.onset is None else before.onset)
