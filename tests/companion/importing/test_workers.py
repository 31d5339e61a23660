import multiprocessing
import os
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from support.import_readers import FATAL, dead, failing, quick, slow
from warmline.errors import WarmlineError
from warmline.importing.reading import Outcome, Prepare
from warmline.importing.skipped import Skipped
from warmline.importing.slices import Slice
from warmline.importing.threads import Place
from warmline.importing.workers import Workers
from warmline.stats_contract import SentMessage


@pytest.fixture
def box(tmp_path: Path) -> Path:
    return tmp_path / "box"


def tasks(box: Path, *texts: bytes, together: int = 3) -> list[Slice]:
    """Every other mail is wanted."""
    box.write_bytes(b"".join(texts))
    places: list[Place] = []
    start = 0
    for n, text in enumerate(texts):
        places.append(Place(UUID(int=n), "t", str(box), True, start, start + len(text), n % 2 == 1))
        start += len(text)
    return [tuple(places[n : n + 2 * together]) for n in range(0, len(places), 2 * together)]


def read(slices: Iterable[Slice], *, jobs: int = 2, prepare: Prepare = quick) -> list[Outcome]:
    return list(Workers(jobs=jobs, prepare=prepare).outcomes(slices))


def words(outcomes: Iterable[Outcome]) -> list[int]:
    return sorted(one.words for one in outcomes if isinstance(one, SentMessage))


@pytest.mark.parametrize("jobs", [1, 3])
def test_each_wanted_mail_is_answered_once(box: Path, jobs: int) -> None:
    outcomes = read(tasks(box, *[b"x" * n for n in range(1, 61)]), jobs=jobs)

    assert words(outcomes) == list(range(2, 61, 2))
    assert multiprocessing.active_children() == []


def test_nothing_to_do_begins_nothing() -> None:
    assert read([], prepare=dead) == []


def test_no_more_processes_than_there_is_work_for(box: Path) -> None:
    outcomes = Workers(jobs=8, prepare=slow).outcomes(tasks(box, *[b"x"] * 12))
    next(outcomes)

    assert len(multiprocessing.active_children()) == 2
    outcomes.close()
    assert multiprocessing.active_children() == []


def test_a_mail_that_a_process_dies_of_is_listed_and_all_others_are_read(box: Path) -> None:
    texts = [b"x" * n for n in range(1, 41)]
    texts[7] = texts[21] = FATAL
    outcomes = read(tasks(box, *texts))

    assert words(outcomes) == [n for n in range(2, 41, 2) if n not in (8, 22)]
    skipped = [one for one in outcomes if isinstance(one, Skipped)]
    assert sorted(one.start or 0 for one in skipped) == [sum(map(len, texts[:7])), sum(map(len, texts[:21]))]
    assert {(one.file, one.reason) for one in skipped} == {
        (box, "Reading it failed: the process that read it ended.")
    }


def test_a_process_that_is_killed_costs_one_mail(box: Path) -> None:
    outcomes = Workers(jobs=2, prepare=slow).outcomes(tasks(box, *[b"x"] * 80))
    found = [next(outcomes)]
    victim = multiprocessing.active_children()[0].pid
    assert victim is not None
    os.kill(victim, signal.SIGKILL)
    found += outcomes

    assert len(found) == 40
    assert sum(isinstance(one, Skipped) for one in found) <= 1


def test_where_no_process_can_begin_that_is_said(box: Path) -> None:
    with pytest.raises(WarmlineError, match="--jobs 1") as raised:
        read(tasks(box, b"a", b"b"), prepare=dead)
    assert raised.value.code == "import_workers"
    assert multiprocessing.active_children() == []


def test_what_cannot_be_read_comes_through(box: Path) -> None:
    assert read(tasks(box, b"a", b"b"), prepare=failing) == [Skipped(box, 1, "no")]


def test_work_is_taken_only_when_there_is_somebody_for_it(box: Path) -> None:
    taken = 0

    def counted() -> Iterator[Slice]:
        nonlocal taken
        for task in tasks(box, *[b"x"] * 400, together=1):
            taken += 1
            yield task

    outcomes = Workers(jobs=2, prepare=quick).outcomes(counted())
    for done in range(1, 100):
        next(outcomes)
        assert taken <= done + 4
    outcomes.close()
