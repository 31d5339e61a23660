"""A reader in a process of its own."""

import sys
import time
from dataclasses import replace

import pytest

from bench.errors import BenchError
from bench.process import started
from support.bench import entry

ENDS = "import sys; sys.stderr.write('one\\nwhat went wrong\\n'); sys.exit(1)"
ENDS_LATER = """
from bench.readers.answering import answer
def read(question):
    raise ValueError("cannot read this")
answer(read)
"""
SLOW = """
import time
from bench.readers.answering import answer
answer(lambda question: time.sleep(0.2))
"""


def test_it_is_timed_and_marks() -> None:
    with started(entry("capitals")) as reader:
        times = reader.time({"text": "A few words."})
        marks = reader.marks("Yes. NO!", [(0, 4), (5, 8)])

    assert times.wall > 0
    assert times.cpu >= 0
    assert marks == [(0, 4, 1.0), (5, 8, 2.0)]


def test_time_on_the_clock_and_work_are_told_apart() -> None:
    with started(entry("slow", SLOW)) as reader:
        times = reader.time({"text": ""})

    assert times.wall >= 200
    assert times.cpu < 100


def test_what_the_start_takes_is_known() -> None:
    begun = time.monotonic()
    with started(entry("capitals")) as reader:
        reader.time({"text": ""})
        since = reader.since_start()
        passed = (time.monotonic() - begun) * 1000

    assert 0 < since.wall <= passed
    if sys.platform == "linux":
        assert 0 < since.cpu < 2 * passed


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no /proc")
def test_memory_is_that_of_the_reader() -> None:
    large = "kept = bytearray(80_000_000)\nfor place in range(0, len(kept), 4096): kept[place] = 1\n"
    plain = entry("plain")
    with started(plain) as reader:
        little = reader.memory()
    with started(replace(plain, command=(*plain.command[:2], large + plain.command[2]))) as reader:
        much = reader.memory()

    assert little and much
    assert much.proportional - little.proportional > 70
    assert much.peak - little.peak > 70


def test_it_ends_with_the_block() -> None:
    with started(entry("capitals")) as reader:
        process = reader._process
    assert process.returncode == 0


@pytest.mark.parametrize(("code", "said"), [(ENDS, "what went wrong"), (ENDS_LATER, "cannot read this")])
def test_one_that_ends_is_told_of_with_its_last_words(code, said) -> None:
    with pytest.raises(BenchError, match=f"peer has ended: .*{said}"), started(entry("peer", code)) as reader:
        reader.time({"text": ""})


def test_one_that_is_stuck_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    with started(entry("peer", SLOW.replace("0.2", "60"))) as reader:
        monkeypatch.setattr("bench.process.PATIENCE", 0.1)
        with pytest.raises(BenchError, match="peer has ended"):
            reader.time({"text": ""})


def test_one_that_is_not_there() -> None:
    missing = replace(entry("peer"), command=("/no/such/program",))
    with pytest.raises(BenchError, match="peer does not start: No such file"), started(missing):
        pass
