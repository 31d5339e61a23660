"""Who is in a thread, and what they are called."""

from warmline.contract import Thread
from warmline.thread.decisions.case import Case

_TITLES = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof"}


def others(thread: Thread, case: Case) -> list[str]:
    """The addresses of all who wrote from the other side, the newest first."""
    found = [turn.person for turn in reversed(case.turns) if turn.side == "them" and turn.person]
    return list(dict.fromkeys(found))


def newcomers(thread: Thread, case: Case) -> dict[int, list[str]]:
    """By message: the addresses that were on no mail before, sorted. The first message brings in nobody."""
    found: dict[int, list[str]] = {}
    known: set[str] = set()
    for turn in case.turns:
        new = turn.recipients - known - {turn.person, ""}
        if known and new and not turn.automatic:
            found[turn.index] = sorted(new)
        known |= turn.recipients | {turn.person}
    return found


def name_of(thread: Thread, index: int) -> str:
    """The name of who wrote a message, else the address."""
    message = thread.messages[index]
    return _plain(message.name) or message.sender or "somebody"


def first_name(thread: Thread, case: Case) -> str | None:
    """What to call whoever wrote last from the other side; None where no name of a person is known."""
    newest = case.recent(1)
    words = _plain(thread.messages[newest[0].index].name).split() if newest else []
    titled = bool(words) and words[0].rstrip(".").lower() in _TITLES
    if titled:
        return " ".join((words[0], words[-1])) if len(words) > 1 else None
    # A single word may be a firm's.
    return words[0] if len(words) > 1 and words[0].isalpha() else None


def _plain(name: str | None) -> str:
    """A name as people say it: "Oduya, Marcy" turned round, an address left out."""
    plain = " ".join((name or "").replace('"', "").split())
    if "@" in plain:
        return ""
    last, comma, first = plain.partition(", ")
    return f"{first} {last}" if comma else plain


def on_day(thread: Thread, index: int) -> str | None:
    """The day of a message as "3 November"."""
    at = thread.messages[index].sent_at
    return f"{at.day} {at:%B}" if at else None
