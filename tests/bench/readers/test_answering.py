"""The words between a reader and whoever asks it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bench.readers.answering import now, processor_seconds

CODE = """
from bench.readers.answering import answer
print("a package says hello")
def read(question):
    print("a package chatters")
answer(read, {more})
"""
ROOT = Path(__file__).parents[3]


def said(
    *questions: object, more: str = ""
) -> tuple[list[dict[str, object]], subprocess.CompletedProcess[str]]:
    ended = subprocess.run(
        [sys.executable, "-u", "-c", CODE.format(more=more).replace('print("a package says hello")\n', "")],
        input="".join(json.dumps(question) + "\n" for question in questions),
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return [json.loads(line) for line in ended.stdout.splitlines()], ended


def test_what_a_package_prints_is_no_answer() -> None:
    (hello, times), ended = said({"text": "x"})

    assert hello["begun"] is None
    assert isinstance(hello["pid"], int)
    assert {*times} == {"wall", "cpu"}
    assert "chatters" in ended.stderr


def test_what_reads_elsewhere_has_its_own_number_start_and_clock() -> None:
    (hello, times), _ = said({"text": "x"}, more="pid=7, begun=1.5, clock=iter([1.0, 3.0]).__next__")

    assert hello == {"pid": 7, "begun": 1.5}
    assert times["cpu"] == 2000


def test_marks_are_told_and_not_timed() -> None:
    (_, told), _ = said(
        {"text": "x", "sentences": [[0, 1]]}, more="marks=lambda text, places: [[*places[0], 0.5]]"
    )

    assert told == {"marks": [[0, 1, 0.5]]}


def test_what_marks_nothing_says_so() -> None:
    (_,), ended = said({"text": "x", "sentences": []})

    assert ended.returncode != 0
    assert "this reader marks nothing" in ended.stderr


def test_the_processor_time_of_another_process() -> None:
    code = "import sys\nfor _ in range(3_000_000): pass\nprint(flush=True)\nsys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        begun = now()
        assert other.stdout is not None
        other.stdout.readline()
        worked = processor_seconds(other.pid)
        other.communicate()

    if sys.platform == "linux":
        assert 0 < worked < 2 * (now() - begun) + 1
