"""What the other side asks for."""

from collections.abc import Sequence

from warmline.papers.places import place
from warmline.papers.sayings import Saying
from warmline.papers_contract import Ask
from warmline.thread.decisions.case import Case
from warmline.thread.requests import is_same_matter

_UNREPEATABLE = {"asks_nothing", "insult", "contempt", "swearing"}
"""Small talk, and attacks in the form of a question."""
_FEWEST_WORDS = 3
"""Of a question that still says what it is about when it stands alone."""
_MOST = 8


def asks_in(case: Case, sayings: Sequence[Saying]) -> list[Ask]:
    """Each matter once, as they last asked it, the open ones before all others; in order of the thread."""
    asked = [one for one in sayings if one.turn.side == "them" and _asks(one)]
    newest: list[Saying] = []
    first: dict[Saying, int] = {}
    for saying in reversed(asked):
        later = next((one for one in newest if _same(one, saying)), None)
        if later is None:
            newest.append(saying)
        elif saying.turn.index < later.turn.index:
            first[later] = saying.turn.index
    answered = _answered_until(case)
    chosen = sorted(newest, key=lambda one: (one.turn.index <= answered, -one.turn.index))[:_MOST]
    return [
        Ask(
            **place(one.turn, one.start, one.end),
            open=one.turn.index > answered,
            first=first.get(one),
        )
        for one in sorted(chosen, key=lambda one: (one.turn.index, one.start))
    ]


def is_waited_for(ask: Ask) -> bool:
    """Whether nobody has answered it, or an answer did not keep them from asking again."""
    return ask.open or ask.first is not None


def _asks(saying: Saying) -> bool:
    return "asks" in saying.kinds and saying.words >= _FEWEST_WORDS and not saying.kinds & _UNREPEATABLE


def _same(later: Saying, earlier: Saying) -> bool:
    return is_same_matter(later.matter, earlier.matter) or is_same_matter(earlier.matter, later.matter)


def _answered_until(case: Case) -> int:
    """The last message that the user wrote, or before which all was settled; -1 where there is neither."""
    return max(
        (
            turn.index if turn.side == "me" else turn.index - 1
            for turn in case.turns
            if not turn.automatic and (turn.side == "me" or turn.letter.phrase("settled"))
        ),
        default=-1,
    )
