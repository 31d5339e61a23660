"""How well notes are told, note by note, and what that costs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import get_args

import numpy as np

from training.corpus import Draft
from training.evaluation.drafts_of_length import SentenceStore
from training.evaluation.intervals import Interval, interval, resampled, share
from training.notes import KnownDraft, NoteId
from warmline.contract import Situation

Told = Callable[[Situation], frozenset[str]]
"""The ids of the notes on a draft."""
_WARM_UP, _DRAFTS = 3, 30
_WORDS = 200


@dataclass(frozen=True, slots=True)
class NoteMeasures:
    """One note: of how many drafts it should be told, how many are near to it, and how well it is told."""

    note: str
    labelled: int
    near: int
    shown: int
    precision: Interval
    recall: Interval


def measure_notes(drafts: Sequence[KnownDraft], told: Told) -> Iterator[NoteMeasures]:
    """Each note on all drafts. Whole drafts are resampled."""
    said = [told(one.situation) for one in drafts]
    weights = resampled(len(drafts))
    for note in get_args(NoteId):
        truth = np.array([note in one.notes for one in drafts])
        shown = np.array([note in ids for ids in said])
        right = weights @ (truth & shown)
        yield NoteMeasures(
            note=note,
            labelled=int(truth.sum()),
            near=sum(note in one.near for one in drafts),
            shown=int(shown.sum()),
            precision=interval(share(right, weights @ shown)),
            recall=interval(share(right, weights @ truth)),
        )


def time_notes(drafts: Sequence[Draft], read: Callable[[str], object]) -> tuple[float, float]:
    """Median milliseconds for a new draft of 200 words, and for the same with a word added."""
    store = SentenceStore(drafts)
    fresh, changed = [], []
    for _ in range(_WARM_UP + _DRAFTS):
        text = store.draft(_WORDS)
        fresh.append(_milliseconds(read, text))
        changed.append(_milliseconds(read, f"{text} Really."))
    return median(fresh[_WARM_UP:]), median(changed[_WARM_UP:])


def _milliseconds(read: Callable[[str], object], text: str) -> float:
    begun = perf_counter()
    read(text)
    return (perf_counter() - begun) * 1000
