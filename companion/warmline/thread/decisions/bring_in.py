"""Whether somebody with more authority should join."""

from warmline.contract import BringInAdvice
from warmline.thread.course import LEAST_KINDS
from warmline.thread.decisions.asked import asked
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.wording import quoted_answer, quoted_phrase, what_they_did

_REASONS = (
    ({"insult"}, "You need not carry that alone; bring somebody senior in."),
    ({"legal_threat"}, "Let somebody who decides on legal matters see this before you answer."),
    ({"public_threat"}, "Let somebody who speaks for the firm see this before you answer."),
    ({"asks_for_manager"}, "Bring in whoever has the say, and tell them who it will be."),
    ({"refuses_you"}, "Let somebody else take it from here, and tell them who it will be."),
)
_OFTEN = 2
"""Messages in which the user's authority or competence is doubted, from which on it is again and again."""
_SURE = 0.0
_UNLIKELY = -1.2
"""Log odds below which words that name a reason are about somebody else, or over and done with."""


def advise_bring_in(case: Case) -> BringInAdvice:
    """Yes on abuse, a threat of law or publicity, repeated doubt in the user, or if they ask or need it."""
    if why := _needed(case) or _in_heat(case) or _sounds_so(case):
        return BringInAdvice(suggest=True, why=why)
    return BringInAdvice(suggest=False, why="Nothing they wrote calls for somebody senior.")


def _needed(case: Case) -> str | None:
    """In all friendliness: their rules ask for a name that is not the user's."""
    newest = case.recent(1)
    rule = newest[0].letter.phrase("needs_signature") if newest else None
    return f"They need somebody senior: {quoted_phrase(newest[0], rule)}." if rule else None


def _in_heat(case: Case) -> str | None:
    answer = asked(case, "senior")
    if len(case.state.kinds) < LEAST_KINDS or (answer and answer.odds < _UNLIKELY):
        return None
    for kinds, advice in _REASONS:
        if shown := case.present(kinds):
            return f"{what_they_did(case, shown)}. {advice}"
    doubts = case.present({"doubt_in_you"})
    if len(doubts) >= _OFTEN:
        return f"{what_they_did(case, doubts)}, not for the first time. A second voice gives weight."
    return None


def _sounds_so(case: Case) -> str | None:
    answer = asked(case, "senior")
    if answer is None or answer.odds <= _SURE:
        return None
    return f"They wrote {quoted_answer(answer)}. A second voice gives weight."
