"""What somebody wrote before: several people may write from the other side, each with their own habits."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from warmline.thread.turn import Turn

_REMEMBERED = 6
"""Earlier messages of one person that a new one is compared with: keeps long threads linear."""


def with_earlier(turns: Sequence[Turn]) -> Iterator[tuple[Turn, Sequence[Turn]]]:
    """Each message of a person of the other side, with the last few of that person before it."""
    earlier: defaultdict[str, list[Turn]] = defaultdict(list)
    for turn in turns:
        if turn.side == "them" and not turn.automatic:
            yield turn, earlier[turn.person][-_REMEMBERED:]
            earlier[turn.person].append(turn)
