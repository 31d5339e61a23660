"""Both sides write more and more, and nothing is settled."""

from collections.abc import Iterator, Sequence

from warmline.thread.signals.evidence import Evidence
from warmline.thread.turn import Turn

KIND = "growing_length"
WEIGHT = 0.5
_ROUNDS = 3
_GROWTH = 1.5
_LEAST_WORDS = 80


def growing_length(turns: Sequence[Turn]) -> Iterator[Evidence]:
    """The message of theirs that ends three ever longer ones, while the user's last three grew too."""
    lengths: dict[str, list[int]] = {"them": [], "me": []}
    for turn in turns:
        if turn.automatic:
            continue
        lengths[turn.side].append(turn.letter.words)
        growing = turn.letter.words >= _LEAST_WORDS and all(map(_grows, lengths.values()))
        if turn.side == "them" and growing and turn.letter.phrase("settled") is None:
            yield Evidence(KIND, turn.index, WEIGHT)


def _grows(lengths: list[int]) -> bool:
    last = lengths[-_ROUNDS:]
    return len(last) == _ROUNDS and last == sorted(last) and last[-1] >= _GROWTH * last[0] > 0
