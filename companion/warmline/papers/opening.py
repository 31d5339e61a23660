"""What to say first in a call: their concern in their own words, and that one will listen."""

from collections.abc import Sequence

from warmline.papers.asks import is_waited_for
from warmline.papers.quoting import in_quotes
from warmline.papers.sayings import HEATED, Saying
from warmline.papers_contract import Ask
from warmline.thread.decisions.case import Case

_FEWEST_WORDS = 5
"""Of a sentence that can stand for a concern."""
_LISTENS = "Please tell me first how it looks from your side."


def opening_of(case: Case, asks: Sequence[Ask], sayings: Sequence[Saying], *, name: str | None) -> str:
    """Two or three sentences, to be spoken."""
    thanks = f"Thank you for taking the time{f', {name}' if name else ''}."
    concern = _concern(asks, sayings)
    if concern is None:
        return f"{thanks} {_LISTENS}"
    feeling = ", and I can see why that is frustrating" if case.state.escalating else ""
    return f"{thanks} {concern}{feeling}. {_LISTENS}"


def _concern(asks: Sequence[Ask], sayings: Sequence[Saying]) -> str | None:
    """What they asked again, else asked last, else wrote last; nothing that was said in heat."""
    calm = {
        (one.turn.index, one.text): one
        for one in sayings
        if one.turn.side == "them" and HEATED not in one.kinds and one.words >= _FEWEST_WORDS
    }
    asked = [ask for ask in reversed(asks) if is_waited_for(ask) and (ask.message, ask.quote) in calm]
    again = next((ask for ask in asked if ask.first is not None), None)
    if again:
        return f"You have asked more than once: {in_quotes(again.quote)}"
    if asked:
        return f"You asked: {in_quotes(asked[0].quote)}"
    written = list(calm.values())
    return f"You wrote: {in_quotes(written[-1].text)}" if written else None
