"""What each side said it would do."""

from collections.abc import Sequence

from warmline.papers.places import place
from warmline.papers.sayings import HEATED, Saying
from warmline.papers.when import when_in
from warmline.papers_contract import Promise

_MOST = 8


def is_promise(saying: Saying) -> bool:
    """Of theirs, what they threaten or make depend on something is none."""
    if "promises" not in saying.kinds:
        return False
    return saying.turn.side == "me" or not saying.kinds & {HEATED, "depends"}


def promises_in(sayings: Sequence[Saying]) -> list[Promise]:
    """All of both sides, in order; of very many the newest."""
    return [
        Promise(**place(one.turn, one.start, one.end), until=when_in(one.text))
        for one in sayings
        if is_promise(one)
    ][-_MOST:]
