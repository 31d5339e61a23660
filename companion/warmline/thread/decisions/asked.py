"""What the wording of the other side's messages says to a question."""

from dataclasses import dataclass

from warmline.thread.decisions.case import Case
from warmline.thread.turn import Turn

FADES = 0.3
"""What is left of earlier messages' weight after each later one."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Log odds that the answer is yes, and the sentence `[start, end)` of `turn` that shows it most."""

    odds: float
    turn: Turn
    start: int
    end: int


def asked(case: Case, question: str) -> Answer | None:
    """The answer from the wording of all their messages, the newest first; None without any words."""
    odds = case.offset.get(question, 0.0)
    share = 1.0
    best: Answer | None = None
    weight = 0.0
    for turn in reversed(case.turns):
        if turn.side == "them" and not turn.automatic:
            weighed = turn.letter.weighed.get(question)
            if weighed:
                odds += share * weighed.weight
                if best is None or share * weighed.weight > weight:
                    best = Answer(0.0, turn, weighed.start, weighed.end)
                    weight = share * weighed.weight
            share *= FADES
    return Answer(odds, best.turn, best.start, best.end) if best else None
