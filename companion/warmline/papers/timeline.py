"""Who did what, when, and what changed by it."""

from collections.abc import Iterator, Sequence

from warmline.contract import Thread
from warmline.papers.people import newcomers
from warmline.papers.places import Place, place
from warmline.papers.promises import is_promise
from warmline.papers.sayings import Saying
from warmline.papers.when import when_in
from warmline.papers_contract import Event, EventKind
from warmline.thread.decisions.case import Case

_THEIRS: dict[str, tuple[EventKind, str]] = {
    "legal_threat": ("spoke_of_law", "They spoke of legal steps"),
    "public_threat": ("spoke_of_publicity", "They spoke of going public"),
    "leaving": ("spoke_of_leaving", "They spoke of leaving, or of their money"),
    "asks_for_manager": ("asked_for_manager", "They asked for somebody senior"),
    "broken_promise": ("held_to_promise", "They said that something is not done"),
    "repeated_request": ("asked_again", "They asked again"),
    "sets_date": ("set_date", "They set a time"),
    "settled": ("settled", "They called it settled"),
}
"""What evidence of the other side is told, in rank."""
_EITHERS: dict[str, tuple[EventKind, str, str]] = {
    "call_agreed": (
        "agreed_call",
        "You spoke of a call that is agreed",
        "They spoke of a call that is agreed",
    ),
    "call_offered": ("offered_call", "You offered a call", "They offered a call"),
    "apology": ("apologised", "You apologised", "They apologised"),
}
_A_MESSAGE = 2
"""Most events of one message: a line each is read, a list is not."""
_MOST = 16
_FEWEST_WORDS = 4
_ORDER: tuple[EventKind, ...] = (
    *("began", "copied_in", "spoke_of_law", "spoke_of_publicity", "spoke_of_leaving", "asked_for_manager"),
    *("held_to_promise", "asked_again", "set_date", "agreed_call", "offered_call", "apologised", "promised"),
    *("settled", "wrote"),
)


def timeline_of(thread: Thread, case: Case, sayings: Sequence[Saying]) -> list[Event]:
    """At most two lines a message. The first, the newest and the one at which it began to heat are there."""
    by_message: dict[int, list[Saying]] = {}
    for saying in sayings:
        by_message.setdefault(saying.turn.index, []).append(saying)
    copied = newcomers(thread, case)
    onset = case.state.onset if case.state.escalating else None
    newest = case.newest.index if case.newest else None
    events: list[Event] = []
    for index, said in by_message.items():
        found = list(_events(case, said, copied.get(index, ()), began=not events))
        if not found and index in (onset, newest):
            told = _telling(said)
            found = [_event("wrote", _wrote(told), place(told.turn, told.start, told.end))]
        if found and index == onset:
            found[0] = found[0].model_copy(update={"heats": True})
        events += found
    return _fewer(events, keep=newest)


def _events(case: Case, said: Sequence[Saying], copied: Sequence[str], *, began: bool) -> Iterator[Event]:
    """What is told of one message: each sentence once, under what ranks first."""
    told: set[int] = set()
    found = sorted(_all(case, said, copied, began=began), key=lambda one: _ORDER.index(one.kind))
    for event in found:
        if event.start not in told or not event.quote:
            told |= {event.start} if event.quote else set()
            yield event
        if len(told) == _A_MESSAGE:
            return


def _all(case: Case, said: Sequence[Saying], copied: Sequence[str], *, began: bool) -> Iterator[Event]:
    turn = said[0].turn
    if began:
        told = _telling(said)
        yield _event("began", _wrote(told, first=True), place(turn, told.start, told.end))
    if copied:
        who = "You" if turn.side == "me" else "They"
        yield _event("copied_in", f"{who} brought in {' and '.join(copied)}", place(turn))
    for one in case.evidence:
        if one.message == turn.index and turn.side == "them" and one.kind in _THEIRS:
            around = next((each for each in said if each.start <= one.start < each.end), None)
            if around and one.end:
                yield _event(*_THEIRS[one.kind], place(turn, around.start, around.end))
    for each in said:
        for kind, (name, mine, theirs) in _EITHERS.items():
            if kind in each.kinds:
                what = mine if turn.side == "me" else theirs
                yield _event(name, what, place(turn, each.start, each.end))
        if is_promise(each) and (turn.side == "me" or when_in(each.text)):
            what = "You promised" if turn.side == "me" else "They promised"
            yield _event("promised", what, place(turn, each.start, each.end))


def _telling(said: Sequence[Saying]) -> Saying:
    """The first sentence that is more than an exclamation."""
    return next((one for one in said if one.words >= _FEWEST_WORDS), said[0])


def _wrote(saying: Saying, *, first: bool = False) -> str:
    who = "You" if saying.turn.side == "me" else "They"
    return f"{who} began" if first else f"{who} wrote"


def _event(kind: EventKind, what: str, at: Place) -> Event:
    return Event(kind=kind, what=what, heats=False, **at)


def _fewer(events: list[Event], *, keep: int | None) -> list[Event]:
    """Those that rank first, in order of the thread."""

    def rank(event: Event) -> tuple[bool, int, int]:
        return (not (event.heats or event.message == keep), _ORDER.index(event.kind), -event.message)

    kept = sorted(events, key=rank)[:_MOST]
    return [event for event in events if event in kept]
