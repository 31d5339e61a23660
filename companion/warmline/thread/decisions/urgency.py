"""What kind of hurry the newest request is in. For the user's eyes only."""

from warmline.contract import Urgency
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.judged import Judged
from warmline.thread.decisions.wording import quoted_phrase
from warmline.thread.requests import asked
from warmline.thread.turn import Turn

_LOOKED_AT = 2
"""Messages of theirs: a reminder often leaves out the reason that the mail before it gave."""
_NONE: Judged[Urgency] = Judged("none", "Nothing is asked in a hurry.")


def judge_urgency(case: Case) -> Judged[Urgency]:
    """Tactical where a consequence is tied to the time, emotional where only a feeling presses, else none."""
    recent = case.recent(_LOOKED_AT)
    if not recent or not _asks(recent[-1]):
        return _NONE
    for turn in reversed(recent):
        if cause := turn.letter.phrase("real_deadline"):
            return Judged(
                "tactical", f"They wrote {quoted_phrase(turn, cause)}: something depends on the time."
            )
    for kind in ("impatience", "ultimatum"):
        if pressed := recent[-1].letter.phrase(kind):
            why = (
                f"They wrote {quoted_phrase(recent[-1], pressed)}, but nothing is said to depend on the time."
            )
            return Judged("emotional", why)
    return _NONE


def _asks(turn: Turn) -> bool:
    """Whether a message still wants something."""
    if turn.letter.phrase("settled"):
        return False
    pressing = any(turn.letter.phrase(kind) for kind in ("real_deadline", "impatience", "ultimatum"))
    return pressing or any(asked(turn.letter))
