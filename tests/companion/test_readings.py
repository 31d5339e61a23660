"""Answers in time, with readers that stall in every way there is."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from support.service import CARD, NO_PAPERS, FakeReader
from warmline.background import Task
from warmline.contract import Reading, Situation, Thread
from warmline.deadline import TooLongError, check_time
from warmline.readings import BusyError, Readings, StartingError, StuckError

ASKED = Situation()
SOON = 0.2
"""Seconds, where the time is to run out; everything else has a minute."""


class Stalls(FakeReader):
    """Reads at once, but for those times at which `on` is told to stall."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()
        self.stalling = 0
        self.stopped: list[BaseException] = []
        self.stall: Callable[[], object] | None = None

    def read(self, situation: Situation) -> Reading:
        stall = self.stall
        if stall is not None:
            self.stalling += 1
            try:
                stall()
            except BaseException as error:
                self.stopped.append(error)
                raise
        return super().read(situation)

    def between_checks(self) -> None:
        """Like a rule that takes a hundred years for one sentence."""
        self.go.wait(60)

    def in_many_steps(self) -> None:
        """Like a text of a hundred years of sentences."""
        while True:
            time.sleep(0.005)
            check_time()


@pytest.fixture
def reader() -> Iterator[Stalls]:
    reader = Stalls()
    yield reader
    reader.go.set()


def loaded(reader: Any) -> Task[Any]:
    task = Task(lambda: reader)
    task.begin()
    return task


def test_all_is_passed_on() -> None:
    reader = FakeReader()
    readings = Readings(loaded(reader))
    assert readings.read(ASKED) == Reading(draft=None, thread=None)
    assert reader.asked == [ASKED]
    assert readings.papers(Thread(messages=[])) == NO_PAPERS
    assert readings.rule_cards() == [CARD]


def test_what_a_reader_raises_is_raised() -> None:
    readings = Readings(loaded(FakeReader(error=ValueError("words"))))
    with pytest.raises(ValueError, match="words"):
        readings.read(ASKED)
    with pytest.raises(ValueError, match="words"):
        readings.papers(Thread(messages=[]))


def test_a_long_text_is_given_up_and_the_next_one_read(reader: Stalls) -> None:
    readings = Readings(loaded(reader), seconds=SOON)
    reader.stall = reader.in_many_steps
    with pytest.raises(TooLongError):
        readings.read(ASKED)
    until(lambda: len(reader.stopped) == 1)
    assert isinstance(reader.stopped[0], TooLongError), "it does not go on in vain"
    reader.stall = None
    assert readings.read(ASKED) == Reading(draft=None, thread=None)


def test_what_stalls_between_checks_is_left_alone_and_the_next_one_read(
    reader: Stalls, caplog: pytest.LogCaptureFixture
) -> None:
    readings = Readings(loaded(reader), seconds=SOON, at_once=1)
    reader.stall = reader.between_checks
    with pytest.raises(TooLongError):
        readings.read(ASKED)
    reader.stall = None
    assert readings.read(ASKED) == Reading(draft=None, thread=None), "its turn was given back"
    assert "reading failed: TooLongError at threading.py:" in caplog.text


def test_only_so_many_are_left_alone_until_they_come_back(reader: Stalls) -> None:
    readings = Readings(loaded(reader), seconds=SOON, most_stuck=2)
    reader.stall = reader.between_checks
    for _ in range(2):
        with pytest.raises(TooLongError):
            readings.read(ASKED)
    for _ in range(3):
        with pytest.raises(StuckError):
            readings.read(ASKED)
    assert reader.stalling == 2
    reader.stall = None
    reader.go.set()
    until(lambda: answers(lambda: readings.read(ASKED)))


def test_some_are_read_at_once_and_the_others_wait_for_their_turn(reader: Stalls) -> None:
    readings = Readings(loaded(reader), seconds=60, at_once=2)
    reader.stall = reader.between_checks
    with asking(readings, times=5) as futures:
        until(lambda: reader.stalling == 2)
        time.sleep(0.05)
        assert reader.stalling == 2
        reader.go.set()
        assert [future.result(30) for future in futures] == [Reading(draft=None, thread=None)] * 5


def test_who_waits_too_long_for_a_turn_is_told_so() -> None:
    reader = FakeReader()
    readings = Readings(loaded(reader), seconds=SOON, at_once=1)
    with readings._turns, pytest.raises(BusyError):
        readings.read(ASKED)
    assert reader.asked == []
    assert readings.read(ASKED) == Reading(draft=None, thread=None)


def test_while_the_reader_is_loaded_askers_wait() -> None:
    go = threading.Event()

    def load() -> FakeReader:
        go.wait(60)
        return FakeReader()

    loading = Task(load)
    loading.begin()
    patient, impatient = Readings(loading, seconds=60), Readings(loading, seconds=SOON)
    for ask in (lambda: impatient.read(ASKED), impatient.rule_cards):
        with pytest.raises(StartingError):
            ask()
    with asking(patient, times=2) as futures:
        go.set()
        assert [future.result(30) for future in futures] == [Reading(draft=None, thread=None)] * 2


def test_a_reading_that_is_in_time_leaves_no_trace_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    Readings(loaded(FakeReader())).read(ASKED)
    assert caplog.records == []


@contextmanager
def asking(readings: Readings, *, times: int) -> Iterator[list[Any]]:
    with ThreadPoolExecutor(times) as threads:
        yield [threads.submit(readings.read, ASKED) for _ in range(times)]


def answers(ask: Callable[[], object]) -> bool:
    try:
        ask()
    except StuckError:
        return False
    return True


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end, "it did not come true"
        time.sleep(0.005)
