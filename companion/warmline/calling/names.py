"""Whom the invitation is for, as they write their name."""

from warmline.contract import Message, Thread
from warmline.thread.sides import Sides


def their_name(thread: Thread) -> tuple[str, str]:
    """What to call whoever wrote last on the other side, and their whole name; both empty where not known.

    By the first name alone only where that is how they sign: it is not the first word everywhere, and the
    name of a shop has none.
    """
    sides = Sides(thread.me)
    theirs = [message for message in thread.messages if sides.of(message.sender) == "them"]
    whole = _in_order(theirs[-1].name) if theirs else ""
    first = whole.partition(" ")[0]
    signed = any(_signs(message, first) for message in theirs if message.sender == theirs[-1].sender)
    return (first if signed else whole), whole


def _in_order(name: str | None) -> str:
    """A name as it is spoken: "Reyes, Dana" is Dana Reyes. An address is no name."""
    last, comma, first = (name or "").partition(",")
    spoken = " ".join((f"{first} {last}" if comma else last).strip(" \"'").split())
    return "" if "@" in spoken else spoken


def _signs(message: Message, first: str) -> bool:
    return bool(first) and any(line.strip(" .,–—-") == first for line in message.text.splitlines())
