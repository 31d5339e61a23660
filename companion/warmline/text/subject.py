"""The subject of a mail without what mail programs put before it."""

import re

# Each run of spaces belongs to one place alone: shared by two, it would be divided in every way there is.
_ANSWERED = re.compile(
    r"\s*+(?:re|aw|antw|antwort|sv|vs|res|rif|odp|ynt)\s*+(?:(?:\[\d+\]|\(\d+\))\s*+)?[:：]", re.IGNORECASE
)
_FORWARDED = re.compile(r"\s*+(?:fwd?|wg|tr|rv|enc|doorst|vl|pd)\s*+(?:\[\d+\]\s*+)?[:：]", re.IGNORECASE)


def is_answer(subject: str) -> bool:
    """Whether it begins with "Re:", as mail programs write it in several languages."""
    return _ANSWERED.match(subject) is not None


def bare_subject(subject: str) -> str:
    """Without each "Re:" and "Fwd:" before it, and with single spaces."""
    place = 0
    while found := _ANSWERED.match(subject, place) or _FORWARDED.match(subject, place):
        place = found.end()
    return " ".join(subject[place:].split())
