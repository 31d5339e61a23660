"""The process that reads drafts, as one that asks sees it."""

import json
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[3]


def test_a_time_for_each_draft_and_the_memory_at_the_end() -> None:
    drafts = ["It is late.\n\nAs I told you.", "", "Ça va 👍"]
    answer = subprocess.run(
        [sys.executable, "-m", "training.evaluation.reading_process"],
        cwd=REPOSITORY,
        input="\n".join(map(json.dumps, drafts)),
        capture_output=True,
        check=True,
        text=True,
    )
    *times, memory = map(json.loads, answer.stdout.splitlines())

    assert len(times) == len(drafts)
    assert min(times) >= 0
    assert memory is None or memory > 20
