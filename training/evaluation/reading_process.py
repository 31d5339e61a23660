"""Reads drafts and threads in a process that holds what the companion holds and no more.

Each line that comes in is JSON, a draft's text or a thread, and is answered by the milliseconds of processor
time that reading it took: what other programs do meanwhile is not counted. At the end comes the memory that
the process has resident, in megabytes, or null where the system has no /proc.
"""

import gc
import json
import os
import sys
from pathlib import Path
from time import process_time

STATUS = Path("/proc/self/status")


def memory() -> float | None:
    """Megabytes."""
    if not STATUS.exists():
        return None
    line = next(line for line in STATUS.read_text("utf-8").splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1000


def main() -> None:
    """Until the input ends. On one core, where the system lets us choose."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    # All that the companion holds besides.
    from warmline import app  # noqa: F401
    from warmline.access import serving  # noqa: F401
    from warmline.cli import serve  # noqa: F401
    from warmline.contract import DraftText, Situation, Thread
    from warmline.reader import Reader

    reader = Reader.load()
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        if line.startswith("{"):
            situation = Situation(thread=Thread.model_validate_json(line))
        else:
            situation = Situation(draft=DraftText(text=json.loads(line)))
        begun = process_time()
        reader.read(situation)
        sys.stdout.write(f"{(process_time() - begun) * 1000}\n")
    sys.stdout.write(json.dumps(memory()))


if __name__ == "__main__":
    main()
