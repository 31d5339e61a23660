"""What reading costs, measured in a process of its own that holds what the companion holds and no more."""

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Self

from training.evaluation.drafts_of_length import SentenceStore
from warmline.contract import DraftText, Situation

STATUS = Path("/proc/self/status")
WARM_UP = 5
DRAFTS = 40
SHORT, LONG = 200, 20_000
"""Words."""
READ = 1_000


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds for a draft of 200 words, how many times as long one of 20,000 takes, and megabytes.

    The memory is null where the system does not tell it (it is read from /proc).
    """

    fresh_median: float
    fresh_p95: float
    changed_median: float
    long_ratio: float
    memory: float | None

    @classmethod
    def measured(cls) -> Self:
        """Measures in a new process, on one core where the system lets us choose."""
        run = subprocess.run(
            [sys.executable, "-m", "training.evaluation.cost"], capture_output=True, check=True, text=True
        )
        return cls(**json.loads(run.stdout))


def time_reading(read: Callable[[str], object], store: SentenceStore) -> tuple[float, float, float, float]:
    """The four times of Cost, in its order. Every sentence that is read as new is new to `read`."""
    for _ in range(WARM_UP):
        read(store.draft(SHORT))
    fresh, changed = [], []
    for _ in range(DRAFTS):
        draft = store.draft(SHORT)
        fresh.append(_milliseconds(read, draft))
        changed.append(_milliseconds(read, _with_one_word_changed(draft)))
    long = _milliseconds(read, store.draft(LONG))
    return median(fresh), quantiles(fresh, n=20)[-1], median(changed), long / median(fresh)


def _milliseconds(read: Callable[[str], object], text: str) -> float:
    begun = perf_counter()
    read(text)
    return (perf_counter() - begun) * 1000


def _with_one_word_changed(draft: str) -> str:
    words = draft.split(" ")
    middle = len(words) // 2
    return " ".join([*words[:middle], "changed", *words[middle + 1 :]])


def _memory() -> float | None:
    if not STATUS.exists():
        return None
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1000


def _main() -> None:
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    import warmline.cli.serve  # noqa: F401 - all that the companion holds besides
    from training.corpus import read_corpus
    from warmline.reader import Reader

    drafts = read_corpus()
    reader = Reader.load()
    gc.collect()
    gc.freeze()

    def read(text: str) -> None:
        reader.read(Situation(draft=DraftText(text=text)))

    times = time_reading(read, SentenceStore(drafts))
    for n in range(READ):
        read(drafts[n % len(drafts)].text)
    sys.stdout.write(json.dumps(asdict(Cost(*times, memory=_memory()))))


if __name__ == "__main__":
    _main()
