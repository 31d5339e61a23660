"""Whether somebody with more authority should join."""

from warmline.contract import BringInAdvice
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.wording import what_they_did

_REASONS = (
    ({"insult"}, "You need not carry that alone; bring somebody senior in."),
    ({"legal_threat"}, "Let somebody who decides on legal matters see this before you answer."),
    ({"public_threat"}, "Let somebody who speaks for the firm see this before you answer."),
    ({"asks_for_manager"}, "Bring in whoever has the say, and tell them who it will be."),
)
_OFTEN = 2
"""Messages in which the user's authority or competence is doubted, from which on it is again and again."""


def advise_bring_in(case: Case) -> BringInAdvice:
    """Yes on abuse, on a threat of law or publicity, on repeated doubt in the user, or if they ask for it."""
    for kinds, advice in _REASONS:
        if shown := case.present(kinds):
            return BringInAdvice(suggest=True, why=f"{what_they_did(case, shown)}. {advice}")
    doubts = case.present({"doubt_in_you"})
    if len(doubts) >= _OFTEN:
        why = f"{what_they_did(case, doubts)}, not for the first time. A second voice gives weight."
        return BringInAdvice(suggest=True, why=why)
    return BringInAdvice(suggest=False, why="Nothing they wrote calls for somebody senior.")
