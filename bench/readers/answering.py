"""What a reader's process says: first that it is there, then a line for each line that it is asked.

A question is `{"text": ..., "thread": ..., "sentences": ...}` in JSON. Without sentences it is timed, and
answered by the milliseconds that reading took, on the clock and of processor time. With sentences, a list of
`[start, end]`, it is answered by marks, a list of `[start, end, score]`; the score is null where a reader has
none. Places are code points. `bench/node/answering.mjs` says the same in JavaScript.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

Mark = tuple[int, int, float | None]
Read = Callable[[dict[str, Any]], object]
Marks = Callable[[str, Sequence[tuple[int, int]]], list[Mark]]


def answer(
    read: Read,
    *,
    marks: Marks | None = None,
    pid: int | None = None,
    begun: float | None = None,
    clock: Callable[[], float] = time.process_time,
) -> None:
    """Until the input ends.

    `pid`, `begun` and `clock` are for what reads in yet another process: its number, when it was started by
    `now`, and its processor time in seconds.
    """
    # Whatever else a package prints must not be taken for an answer.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    # What is loaded stays, and is not gone through again: the companion does so, and here everybody does.
    gc.collect()
    gc.freeze()
    _say(out, {"pid": pid or os.getpid(), "begun": begun})
    for line in sys.stdin:
        question = json.loads(line)
        if question.get("sentences") is not None:
            if marks is None:
                raise ValueError("this reader marks nothing")
            _say(out, {"marks": marks(question["text"], question["sentences"])})
            continue
        worked, since = clock(), time.perf_counter()
        read(question)
        wall, cpu = time.perf_counter() - since, clock() - worked
        _say(out, {"wall": wall * 1000, "cpu": cpu * 1000})


def processor_seconds(pid: int) -> float:
    """The processor time of another process, as clock_getcpuclockid(3) finds it; not a number elsewhere."""
    if sys.platform != "linux":
        return float("nan")
    return time.clock_gettime(~pid << 3 | 2)


def now() -> float:
    """The clock that all processes of this machine share, for `begun`."""
    return time.monotonic()


def _say(out: Any, words: dict[str, Any]) -> None:
    out.write(json.dumps(words) + "\n")
    out.flush()
