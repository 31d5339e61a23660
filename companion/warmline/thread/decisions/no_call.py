"""What speaks against pushing a call, however well it would serve."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from warmline.contract import Content
from warmline.thread.decisions.asked import asked
from warmline.thread.decisions.case import Case
from warmline.thread.decisions.wording import quoted_answer, quoted_phrase, what_they_did

_WORSE = 1.2
"""How much the heat must have grown since a call was last offered, for another offer to be worth it."""
_MOST_PEOPLE = 6
_SURE = 0.0
"""Log odds that a heated thread is answered in writing."""
_FAR = timedelta(hours=6)
"""Difference of the two sides' clocks from which on hardly an hour of the day suits both."""


def reason_against(case: Case, *, content: Content) -> str | None:
    """Why not to suggest a call, as one sentence; None where nothing speaks against it."""
    return next((reason for find in _REASONS if (reason := find(case))), None) or _only_a_fact(case, content)


def _nobody_waits(case: Case) -> str | None:
    if case.newest is None:
        return "No person has written from the other side yet."
    return "The last word is yours; wait for their answer." if case.newest.side == "me" else None


def _unwelcome(case: Case) -> str | None:
    for kind, why in _UNWELCOME.items():
        for turn, phrase in case.said(kind, side="them"):
            return f"They wrote {quoted_phrase(turn, phrase)}; {why}"
    return None


_UNWELCOME = {
    "speech_access": "the telephone is no good way for them, so write.",
    "no_calls": "they would rather not be called, so write.",
    "asks_for_writing": "they want this in writing, so write.",
}


def _away(case: Case) -> str | None:
    for turn, phrase in case.said("automatic_answer", side="them"):
        if turn.index == len(case.turns) - 1:
            return f"Their mailbox answered {quoted_phrase(turn, phrase)}; wait until they are back."
    return None


def _legal(case: Case) -> str | None:
    threats = case.present({"legal_threat"})
    if not threats:
        return None
    advice = "Pause, tell your lead and answer in writing; if you call, send a note after."
    return f"{what_they_did(case, threats)}. {advice}"


def _abuse(case: Case) -> str | None:
    attacks = case.present({"insult"})
    return (
        f"{what_they_did(case, attacks)}. Nobody has to call into that; bring somebody in."
        if attacks
        else None
    )


def _agreed(case: Case) -> str | None:
    for turn, phrase in case.said("call_agreed"):
        if not case.worse_since(turn.index, by=_WORSE):
            return f"A call is already agreed: {quoted_phrase(turn, phrase)}."
    return None


def _offered(case: Case) -> str | None:
    for turn, phrase in case.said("call_offered", side="me"):
        if not case.worse_since(turn.index, by=_WORSE):
            return f"You already offered a call: {quoted_phrase(turn, phrase)}."
    return None


def _better_written(case: Case) -> str | None:
    answer = asked(case, "writing")
    if not case.state.escalating or answer is None or answer.odds <= _SURE:
        return None
    return f"They wrote {quoted_answer(answer)}; that wants an answer in writing, or somebody else's."


def _crowd(case: Case) -> str | None:
    newest = case.newest
    people = len(newest.recipients | {newest.person}) if newest else 0
    return (
        f"{people} people are on this mail; a call with all of them settles little."
        if people > _MOST_PEOPLE
        else None
    )


def _far_away(case: Case) -> str | None:
    clocks = {turn.side: turn.at.utcoffset() for turn in case.turns if turn.at is not None}
    mine, theirs = clocks.get("me"), clocks.get("them")
    # Many programs write all times in UTC, wherever they run: no offset says nothing.
    if mine and theirs and abs(mine - theirs) >= _FAR:
        return "Their clock is hours away from yours; a call may be hard to fit in."
    return None


def _only_a_fact(case: Case, content: Content) -> str | None:
    asked = next(case.said("plain_fact", side="them"), None)
    if content == "3d" or case.state.escalating or asked is None or asked[0] is not case.newest:
        return None
    return f"They ask for a fact, {quoted_phrase(*asked)}: give them that first."


_REASONS: Sequence[Callable[[Case], str | None]] = (
    _nobody_waits, _unwelcome, _away, _legal, _abuse, _agreed, _offered, _better_written, _crowd, _far_away,
)  # fmt: skip
