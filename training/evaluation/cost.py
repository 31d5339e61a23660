"""What reading costs: time and memory."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Self

from training.corpus import Draft
from training.evaluation.drafts_of_length import SentenceStore

WARM_UP = 5
DRAFTS = 40
SHORT, LONG = 200, 20_000
"""Words."""
READ = 1_000


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor time for a draft of 200 words in ms, how many times as long 20,000 take, and megabytes.

    The memory is null where the system does not tell it.
    """

    fresh_median: float
    fresh_p95: float
    changed_median: float
    long_ratio: float
    memory: float | None

    @classmethod
    def of(cls, times: Sequence[float], *, memory: float | None) -> Self:
        """From the milliseconds that each of `to_read` took."""
        fresh = times[WARM_UP : WARM_UP + 2 * DRAFTS : 2]
        changed = times[WARM_UP + 1 : WARM_UP + 2 * DRAFTS : 2]
        return cls(
            fresh_median=median(fresh),
            fresh_p95=quantiles(fresh, n=20)[-1],
            changed_median=median(changed),
            long_ratio=times[WARM_UP + 2 * DRAFTS] / median(fresh),
            memory=memory,
        )


def to_read(drafts: Sequence[Draft]) -> list[str]:
    """What is read, in order: new drafts, each again with one word changed, a long one, and a thousand more.

    Every sentence of all but those thousand is new to the reader.
    """
    store = SentenceStore(drafts)
    texts = [store.draft(SHORT) for _ in range(WARM_UP)]
    for _ in range(DRAFTS):
        fresh = store.draft(SHORT)
        texts += [fresh, _with_one_word_changed(fresh)]
    return [*texts, store.draft(LONG), *(drafts[n % len(drafts)].text for n in range(READ))]


def measured(drafts: Sequence[Draft]) -> Cost:
    """Measures in a new process, so that nothing of ours is counted."""
    answer = subprocess.run(
        [sys.executable, "-m", "training.evaluation.reading_process"],
        input="\n".join(map(json.dumps, to_read(drafts))),
        capture_output=True,
        check=True,
        text=True,
    )
    *times, memory = map(json.loads, answer.stdout.splitlines())
    return Cost.of(times, memory=memory)


def _with_one_word_changed(draft: str) -> str:
    words = draft.split(" ")
    middle = len(words) // 2
    return " ".join([*words[:middle], "changed", *words[middle + 1 :]])
