import threading
from collections.abc import Iterator
from multiprocessing import Pipe
from pathlib import Path

from warmline.importing.reading import Outcome, Read
from warmline.importing.skipped import Skipped
from warmline.importing.slices import Slice
from warmline.importing.worker import READY, work


def prepare() -> Read:
    def read(task: Slice) -> Iterator[Outcome]:
        yield None
        yield Skipped(Path("box"), len(task), "no")

    return read


def test_it_says_when_it_is_ready_answers_and_ends_with_the_pipe() -> None:
    ours, theirs = Pipe()
    running = threading.Thread(target=work, args=(theirs, prepare))
    running.start()
    ours.send(())
    answers = [ours.recv() for _ in range(3)]
    ours.close()
    running.join(10)

    assert answers == [READY, None, Skipped(Path("box"), 0, "no")]
    assert not running.is_alive()
