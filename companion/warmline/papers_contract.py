"""What the room of papers is asked and answers, as it travels: the part of the contract that is its own.

As everywhere, `start` and `end` count UTF-16 code units of the message's text; `quote` is the text between.
"""

from typing import Literal

from warmline.contract import Rhythm, Side, Thread, Wire

EventKind = Literal[
    "began",
    "copied_in",
    "spoke_of_law",
    "spoke_of_publicity",
    "spoke_of_leaving",
    "asked_for_manager",
    "held_to_promise",
    "asked_again",
    "set_date",
    "agreed_call",
    "offered_call",
    "apologised",
    "promised",
    "settled",
    "wrote",
]


class Line(Wire):
    """Words of the thread in their place; empty where something is told by no words."""

    message: int
    by: Side
    start: int
    end: int
    quote: str


class Event(Line):
    """Something that changed; `what` says it in few words. `heats`: here the thread began to heat up."""

    kind: EventKind
    what: str
    heats: bool


class Ask(Line):
    """What the other side asks for. `open`: the user has not written since they last asked it.

    `first` is the message in which they first asked it, where they asked more than once.
    """

    open: bool
    first: int | None


class Promise(Line):
    """What one side said it would do. `until` are the words that say by when."""

    until: str | None


class Fact(Line):
    """A day, an amount or a number worth checking before one speaks, where it is mentioned first."""

    kind: Literal["date", "amount", "number"]


class ThreadQuestion(Wire):
    """A thread to be worked on."""

    thread: Thread


class Papers(Wire):
    """What helps to leave the mail for a call, extracted from the thread and never invented.

    `opening` is to be said first; `reminders` are for the user's eyes; `went_wrong` has gaps to fill in, and
    so have the two drafts: `summary` goes to the other side after the call, `handover` to a colleague.
    `others` are the addresses of the other side, which a hand-over note is not meant for.
    """

    timeline: list[Event]
    asks: list[Ask]
    promises: list[Promise]
    facts: list[Fact]
    opening: str
    reminders: list[str]
    went_wrong: list[str]
    summary: str
    handover: str
    others: list[str]
    rhythm: Rhythm
