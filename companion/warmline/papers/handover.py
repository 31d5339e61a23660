"""The note to a colleague who joins or takes over."""

from collections.abc import Callable, Iterable, Sequence

from warmline.contract import Thread
from warmline.papers.people import name_of, on_day
from warmline.papers.quoting import in_quotes
from warmline.papers_contract import Ask, Event, EventKind, Fact, Line
from warmline.thread.decisions.case import Case

_TRIED: tuple[EventKind, ...] = ("promised", "apologised", "offered_call", "agreed_call")
_MOST_EVENTS = 6


def handover_of(
    thread: Thread,
    case: Case,
    *,
    timeline: Sequence[Event],
    asks: Sequence[Ask],
    facts: Sequence[Fact],
    quotable: Callable[[str], bool],
) -> str:
    """Facts, history, what the client wants and what has been tried, each with its day; plain text."""

    def told(line: Line, what: str) -> str:
        day = on_day(thread, line.message)
        quote = f": {in_quotes(line.quote)}" if line.quote and quotable(line.quote) else ""
        return f"- {f'{day}, ' if day else ''}{what}{quote}"

    def who(line: Line) -> str:
        return "I" if line.by == "me" else name_of(thread, line.message)

    def deeds(events: Iterable[Event]) -> list[str]:
        # "They asked again", with a name.
        return [told(event, f"{who(event)} {event.what.split(' ', 1)[1]}") for event in events]

    history = [event for event in timeline if event.by == "them"][-_MOST_EVENTS:]
    first = [event for event in timeline[:1] if event not in history]
    tried = [event for event in timeline if event.by == "me" and event.kind in _TRIED]
    wanted = [told(ask, f"{who(ask)} asked") for ask in asks if ask.open]
    parts = (
        ("What happened", deeds([*first, *history])),
        ("What they want", wanted or ["- [what they want]"]),
        ("What I have tried", deeds(tried) or ["- [what I tried]"]),
        ("Facts to check", [f"- {in_quotes(fact.quote)}" for fact in facts if fact.kind != "date"]),
    )
    lines = ["Hello [colleague],", "", "Could you join me on this, or take it over?", ""]
    lines += _matter(thread, case)
    for title, content in parts:
        lines += ["", title, *content] if content else []
    lines += ["", "What I suggest: [next step, and by when]", "", "Thank you,", "[my name]"]
    return "\n".join(lines)


def _matter(thread: Thread, case: Case) -> Iterable[str]:
    """What it is about, with whom, and since when."""
    newest = case.recent(1)
    people = name_of(thread, newest[0].index) if newest else "[who]"
    day = on_day(thread, 0) if thread.messages else None
    count = len(thread.messages)
    since = f" since {day}" if day else ""
    yield f"It is about {in_quotes(thread.subject) if thread.subject else '[the matter]'}."
    yield f"I am writing with {people}: {count} {'message' if count == 1 else 'messages'}{since}."
