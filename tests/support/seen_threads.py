"""Threads of a corpus as the reader of threads sees them, to be weighed."""

from functools import cache

from support.known_threads import a_thread
from support.threads import UNWEIGHED, guesser
from training.weighing.moments import Seen, see
from warmline.thread.reader import ThreadReader
from warmline.thread.wording.weights import Weights


@cache
def unweighed_reader() -> ThreadReader:
    return ThreadReader.load(guesser=guesser(), weights=UNWEIGHED)


def load(weights: Weights) -> ThreadReader:
    return ThreadReader.load(guesser=guesser(), weights=weights)


def seen(*texts: str, hot: bool = False, trade: str = "dental lab") -> Seen:
    known = a_thread(*texts, hot=hot, trade=trade)
    return see(known, unweighed_reader().examine(known.thread))


@cache
def twelve() -> tuple[Seen, ...]:
    """Half of them hot, in six trades; what tells them apart is one word."""
    return tuple(
        seen("Hi Jo, when is it ready?", text, hot=hot, trade=f"trade {n}")
        for n in range(6)
        for text, hot in (("You left your van here again.", True), ("Lovely, that is fine with us.", False))
    )
