"""What kind of hurry the newest request is in. For the user's eyes only."""

from warmline.contract import Urgency
from warmline.thread.decisions.asked import Answer, asked
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.judged import Judged
from warmline.thread.decisions.wording import quoted_answer, quoted_phrase
from warmline.thread.turn import Turn

_SURE = 0.0
"""Log odds."""
_NONE: Judged[Urgency] = Judged("none", "Nothing is asked in a hurry.")
_SHOWN_BY: dict[Urgency, tuple[str, ...]] = {
    "tactical": ("real_deadline",),
    "emotional": ("wants_it_now", "restless", "impatience", "ultimatum"),
}
_SAYS: dict[Urgency, str] = {
    "tactical": ": something depends on the time.",
    "emotional": ", but nothing is said to depend on the time.",
}


def judge_urgency(case: Case) -> Judged[Urgency]:
    """Tactical where a consequence is tied to the time, emotional where only a feeling presses, else none."""
    newest = case.recent(1)
    if not newest:
        return _NONE
    answers = [(answer.odds, kind, answer) for kind in _SHOWN_BY if (answer := asked(case, kind))]
    if not answers:
        return _NONE
    odds, kind, answer = max(answers, key=lambda one: one[0])
    if odds <= _SURE:
        return _NONE
    return Judged(kind, f"They wrote {_shown(newest[0], kind, answer)}{_SAYS[kind]}")


def _shown(newest: Turn, kind: Urgency, answer: Answer) -> str:
    """The phrase that says so, where there is one, else the sentence that sounds like it."""
    phrase = next((found for name in _SHOWN_BY[kind] if (found := newest.letter.phrase(name))), None)
    return quoted_phrase(newest, phrase) if phrase else quoted_answer(answer)
