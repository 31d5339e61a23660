import os
import signal
from pathlib import Path
from uuid import UUID

import pytest

from support.import_readers import quick, slow
from warmline.importing.process import ReadingProcess, wanted_in
from warmline.importing.reading import Outcome
from warmline.importing.slices import Slice
from warmline.importing.threads import Place
from warmline.stats_contract import SentMessage


@pytest.fixture
def task(tmp_path: Path) -> Slice:
    box = tmp_path / "box"
    box.write_bytes(b"x" * 60)
    return tuple(Place(UUID(int=n), "t", str(box), True, n, n + 1, n % 2 == 1) for n in range(6))


def next_answer(process: ReadingProcess) -> Outcome:
    while True:
        for answer in process.answers():
            return answer


def test_it_is_told_how_far_it_is(task: Slice) -> None:
    process = ReadingProcess(slow)
    process.give(task)
    process.give(task)
    assert (process.ready, process.tasks, process.at()) == (False, 2, task[1])
    assert process.left(but=None) == [task, task]

    answer = next_answer(process)
    assert isinstance(answer, SentMessage)
    assert answer.id == str(task[1].id)
    assert (process.ready, process.at()) == (True, task[3])
    assert [place.start for place in wanted_in(process.left(but=task[3])[0])] == [5]
    for _ in range(5):
        next_answer(process)

    assert (process.tasks, process.at(), process.left(but=None)) == (0, None, [])
    process.end()


def test_that_it_has_died_is_noticed_when_it_should_answer(task: Slice) -> None:
    process = ReadingProcess(quick)
    process.give(task)
    next_answer(process)
    process.end()
    process.give(task)

    with pytest.raises(OSError, match="closed"):
        next_answer(process)


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C in a terminal is a signal to all its processes")
def test_ctrl_c_is_not_heard(task: Slice) -> None:
    # Another than the default one, where the tests were started in the background.
    before = signal.getsignal(signal.SIGINT)
    process = ReadingProcess(slow)
    process.give(task)
    next_answer(process)
    pid = process._process.pid
    assert pid is not None
    os.kill(pid, signal.SIGINT)

    assert isinstance(next_answer(process), SentMessage)
    assert signal.getsignal(signal.SIGINT) is before
    process.end()
