"""What the wording of the messages says to a question."""

from dataclasses import dataclass

from warmline.contract import Side
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
    """The answer from the wording of all messages, the newest first; None without words of theirs.

    What the user wrote weighs as well, for it is part of what is answered, but theirs alone is shown.
    """
    odds = case.offset.get(question, 0.0)
    share: dict[Side, float] = {"them": 1.0, "me": 1.0}
    best: Answer | None = None
    weight = 0.0
    for turn in reversed(case.turns):
        if turn.automatic:
            continue
        weighed = turn.letter.weighed.get(question)
        if weighed:
            added = share[turn.side] * weighed.weight
            odds += added
            if turn.side == "them" and (best is None or added > weight):
                best, weight = Answer(0.0, turn, weighed.start, weighed.end), added
        share[turn.side] *= FADES
    return Answer(odds, best.turn, best.start, best.end) if best else None
