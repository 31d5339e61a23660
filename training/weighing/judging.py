"""Cross-validation by trade: each thread is read with weights fitted on the threads of other trades."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from training.evaluation.thread_measures import Read, read_case
from training.evaluation.thread_sets import of_corpus
from training.split import dealt
from training.threads import KnownThread
from training.weighing.moments import Seen, see
from training.weighing.recipe import weigh
from warmline.thread.reader import ThreadReader
from warmline.thread.wording.weights import Weights

FOLDS = 6
Load = Callable[[Weights], ThreadReader]
"""Loads a reader with these weights."""


def seen_by(reader: ThreadReader, threads: Sequence[KnownThread]) -> list[Seen]:
    """The threads as a reader sees them."""
    return [see(known, reader.examine(known.thread)) for known in threads]


def cross_validated(threads: Sequence[Seen], *, by_hand: Mapping[str, float], load: Load) -> Iterator[Read]:
    """Each thread once, read with weights that never saw its trade."""
    for fold in dealt(threads, count=FOLDS, size=lambda _: 1):
        reader = load(weigh(fold.learn, by_hand=by_hand))
        for case in of_corpus(one.known for one in fold.judge):
            yield read_case(case, reader.read)
