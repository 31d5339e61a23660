"""How a mail opens and closes: the greeting, the name in it, and the sign-off."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from warmline.text.courtesies import is_greeting, is_sign_off
from warmline.thread.sentence import Sentence

_SALUTE = re.compile(
    r"(?i:hi|hello|hey|hiya|dear|greetings|(?:good )?(?:morning|afternoon|evening)|good day)\s+"
)
_FORMAL = re.compile(r"\b(?:mr|mrs|ms|miss|mx|dr|prof|sir|sirs|madam|whom)\b", re.IGNORECASE)
_CLOSING_REGION = 6
"""Sentences from the end among which a sign-off stands: below it there may be a name, a role, a number."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """Code points `[start, end)`; `name` is whom it greets, `formal` with a title or by no name."""

    start: int
    end: int
    name: str
    formal: bool


def greeting_in(own: str, sentences: Sequence[Sentence]) -> Greeting | None:
    """The greeting a mail opens with, on a line of its own or before the first comma."""
    if not sentences:
        return None
    first = sentences[0]
    opening = own[first.start : first.end]
    words = next((part for part in (opening, opening.partition(",")[0]) if is_greeting(part)), None)
    if words is None:
        return None
    bare = words.rstrip(" ,.!:;–—-")
    name = _SALUTE.sub("", bare, count=1) if _SALUTE.match(bare) else ""
    return Greeting(first.start, first.start + len(bare), name, bool(_FORMAL.search(bare)))


def sign_off_in(own: str, sentences: Sequence[Sentence]) -> Sentence | None:
    """The line a mail closes with."""
    last = sentences[-_CLOSING_REGION:]
    return next((one for one in reversed(last) if is_sign_off(own[one.start : one.end])), None)
