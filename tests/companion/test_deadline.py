import threading
import time

import pytest

from warmline.deadline import TooLongError, check_time, reading_until


def test_without_a_deadline_there_is_time() -> None:
    check_time()


def test_the_time_is_over_when_it_is_over_and_only_inside() -> None:
    with reading_until(time.monotonic() + 60):
        check_time()
        with reading_until(time.monotonic() - 1), pytest.raises(TooLongError) as raised:
            check_time()
        check_time()
    assert raised.value.code == "too_long"


def test_each_thread_has_its_own() -> None:
    late = []

    def other() -> None:
        try:
            check_time()
        except TooLongError:
            late.append(True)

    with reading_until(time.monotonic() - 1):
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
    assert late == []
