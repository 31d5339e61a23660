"""Whether to suggest a call."""

from collections.abc import Callable, Sequence

from warmline.contract import CallAdvice, Content
from warmline.thread.decisions.asked import asked
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.no_call import reason_against
from warmline.thread.decisions.wording import quoted_answer, quoted_phrase, what_they_did
from warmline.thread.invitation import invitation
from warmline.thread.turn import Turn

_OFTEN = 2
"""Messages with a misunderstanding or a nuance in them, from which on a call is quicker than mail."""
_SURE = 0.0
"""Log odds that a thread which is not calm is better talked about."""
_LATELY = 4
"""Messages from the end that show what the two sides are at now."""


def advise_call(case: Case, *, subject: str, content: Content) -> CallAdvice:
    """Yes on their wish, in rising heat, in a misunderstanding, on matters of feeling; but see no_call."""
    reason = _reason_for(case, content)
    if reason is None:
        return CallAdvice(suggest=False, why="Nothing here needs a call; a mail will do.", invitation=None)
    if against := reason_against(case, content=content):
        return CallAdvice(suggest=False, why=against, invitation=None)
    return CallAdvice(suggest=True, why=reason, invitation=invitation(subject))


def _reason_for(case: Case, content: Content) -> str | None:
    """The first reason for a call, strongest first."""
    return next((reason for find in _REASONS if (reason := find(case, content))), None)


def _asked_for(case: Case, content: Content) -> str | None:
    newest = case.recent(1)
    wish = newest[0].letter.phrase("wants_call") if newest else None
    return f"They asked for it: {quoted_phrase(newest[0], wish)}." if wish else None


def _heating_up(case: Case, content: Content) -> str | None:
    if not case.state.escalating:
        return None
    return f"{what_they_did(case, case.present())}; a call can settle this sooner than another mail."


def _misunderstanding(case: Case, content: Content) -> str | None:
    said = [(turn, phrase) for turn, phrase in case.said("misunderstanding") if _lately(case, turn)]
    if len(said) < _OFTEN:
        return None
    return (
        f"You seem to talk past each other, as in {quoted_phrase(*said[0])}; a call can clear that up sooner."
    )


def _sounds_so(case: Case, content: Content) -> str | None:
    answer = asked(case, "talk")
    if case.state.level == "calm" or answer is None or answer.odds <= _SURE:
        return None
    return f"They wrote {quoted_answer(answer)}; a call can settle this sooner than another mail."


def _depth(case: Case, content: Content) -> str | None:
    answer = asked(case, "depth")
    if case.state.escalating or content != "3d" or answer is None:
        return None
    return f"They wrote {quoted_answer(answer)}; that is easier to talk about than to write about."


def _lately(case: Case, turn: Turn) -> bool:
    """Whether a message is among the last few, and nothing was settled after it."""
    later = case.turns[turn.index :]
    return len(later) <= _LATELY and not any(one.letter.phrase("settled") for one in later)


_REASONS: Sequence[Callable[[Case, Content], str | None]] = (
    _asked_for,
    _heating_up,
    _misunderstanding,
    _depth,
    _sounds_so,
)
