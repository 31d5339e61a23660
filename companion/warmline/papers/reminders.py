"""What to keep in mind during a call, and what to have ready. For the user's eyes only."""

from warmline.papers_contract import Promise
from warmline.thread.decisions.case import Case

WENT_WRONG = (
    "What went wrong: […]",
    "What will be different, and from when: […]",
)
"""Sentences with gaps, to be filled in before the call."""
_ANGER = "Expect anger, and let it pass. It is about the matter, and it fades when somebody listens."
_ALWAYS = (
    "Let them finish before you answer, even when a detail is wrong.",
    "Say back what you heard, in their words, and ask whether you got it right.",
    "Say what you are sorry for in one sentence; leave the reasons until they ask.",
    "Agree on the next step, on who takes it, and on a day.",
    "Say that you will send what you agreed in writing.",
)
_PROMISED = "You promised something in writing. Name it before they do."


def reminders_for(case: Case, promises: list[Promise]) -> list[str]:
    """The anger first, where the thread is heating up."""
    heated = (_ANGER,) if case.state.escalating else ()
    promised = (_PROMISED,) if any(one.by == "me" for one in promises) else ()
    return [*heated, *_ALWAYS[:2], *promised, *_ALWAYS[2:]]
