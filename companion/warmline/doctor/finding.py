"""What a check has to say."""

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "look", "broken"]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """`says` is for people; `todo` says what to do about it, and is empty where nothing is to be done."""

    state: State
    says: str
    todo: str = ""


def ok(says: str) -> Finding:
    """All is well."""
    return Finding(state="ok", says=says)


def look(says: str, todo: str) -> Finding:
    """It works, or will work, but wants attention."""
    return Finding(state="look", says=says, todo=todo)


def broken(says: str, todo: str) -> Finding:
    """It cannot work like this."""
    return Finding(state="broken", says=says, todo=todo)
