"""What reading threads costs: time."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Self

from training.corpus import Draft
from training.evaluation.drafts_of_length import SentenceStore
from training.evaluation.threads_of_length import thread_of, with_one_more
from warmline.contract import Thread

WARM_UP = 3
THREADS = 15
SHORT, LONG = 20, 200
"""Messages."""
WORDS = 120


@dataclass(frozen=True, slots=True)
class ThreadCost:
    """Processor time for 20 messages of 120 words and one added, in ms; how many times as long 200 take."""

    fresh_median: float
    added_median: float
    long_ratio: float

    @classmethod
    def of(cls, times: Sequence[float]) -> Self:
        """From the milliseconds that each of `to_read` took."""
        fresh = times[WARM_UP : WARM_UP + 2 * THREADS : 2]
        added = times[WARM_UP + 1 : WARM_UP + 2 * THREADS : 2]
        return cls(median(fresh), median(added), times[WARM_UP + 2 * THREADS] / median(fresh))


def to_read(drafts: Sequence[Draft]) -> list[Thread]:
    """What is read, in order: new threads, each again with a message more, and a long one. All is new."""
    store = SentenceStore(drafts)
    threads = [thread_of(store, messages=SHORT, words=WORDS) for _ in range(WARM_UP)]
    for _ in range(THREADS):
        fresh = thread_of(store, messages=SHORT, words=WORDS)
        threads += [fresh, with_one_more(fresh, store, words=WORDS)]
    return [*threads, thread_of(store, messages=LONG, words=WORDS)]


def measured(drafts: Sequence[Draft]) -> ThreadCost:
    """Measures in a new process, so that nothing of ours is counted."""
    answer = subprocess.run(
        [sys.executable, "-m", "training.evaluation.reading_process"],
        input="\n".join(thread.model_dump_json(by_alias=True) for thread in to_read(drafts)),
        capture_output=True,
        check=True,
        text=True,
    )
    return ThreadCost.of([json.loads(line) for line in answer.stdout.splitlines()[:-1]])
