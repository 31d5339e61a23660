import threading

import pytest

from warmline.background import Task


def test_what_the_work_gave() -> None:
    task = Task(lambda: 42)
    task.begin()
    assert task.wait()
    assert task.answer() == 42


def test_an_answer_is_waited_for() -> None:
    go = threading.Event()
    task = Task(lambda: go.wait(20))
    task.begin()
    threading.Timer(0.05, go.set).start()
    assert task.answer()


def test_what_the_work_raised_is_raised_where_it_is_asked_for() -> None:
    told = []

    def work() -> None:
        raise ValueError("no")

    task = Task(work, failed=lambda: told.append("failed"))
    task.begin()
    task.wait()
    with pytest.raises(ValueError, match="no"):
        task.answer()
    assert told == ["failed"]


def test_waiting_has_an_end_and_says_where_the_work_is() -> None:
    go = threading.Event()
    task = Task(lambda: go.wait(20))
    task.begin()
    assert not task.wait(0.05)
    assert task.whereabouts().startswith("threading.py:")
    go.set()
    assert task.wait(20)
    assert task.whereabouts() == "its end"
