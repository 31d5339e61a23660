import threading
import time
from collections import OrderedDict

import pytest

from warmline.access import nonces as nonces_room
from warmline.access.nonces import Nonces


def test_each_once() -> None:
    nonces = Nonces()
    assert nonces.take("a", "1", now=0, until=60)
    assert nonces.take("a", "1", now=60, until=120) is False
    assert nonces.take("b", "1", now=0, until=60)


def test_forgotten_when_their_time_is_over() -> None:
    nonces = Nonces(capacity=1)
    assert nonces.take("a", "1", now=0, until=60)
    assert nonces.take("a", "2", now=61, until=120)


def test_the_oldest_goes_first_and_no_other() -> None:
    nonces = Nonces()
    assert nonces.take("a", "old", now=0, until=60)
    assert nonces.take("a", "new", now=0, until=120)
    assert nonces.take("a", "third", now=61, until=120)
    assert not nonces.take("a", "new", now=61, until=120)
    assert nonces.take("a", "old", now=61, until=120)


def test_how_many_are_held() -> None:
    nonces = Nonces()
    assert all(nonces.take("a", str(number), now=0, until=60) for number in range(100_000))
    assert not nonces.take("a", "one more", now=0, until=60)


def test_full_refuses_and_forgets_nothing() -> None:
    nonces = Nonces(capacity=1)
    assert nonces.take("a", "1", now=0, until=60)
    assert not nonces.take("a", "2", now=1, until=60)
    assert not nonces.take("a", "1", now=1, until=60)


def test_one_of_many_threads_gets_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(OrderedDict):
        """Leaves the others time enough to look as well."""

        def __contains__(self, key: object) -> bool:
            found = super().__contains__(key)
            time.sleep(0.01)
            return found

    monkeypatch.setattr(nonces_room, "OrderedDict", Slow)
    nonces = Nonces()
    taken: list[bool] = []
    start = threading.Barrier(8)

    def take() -> None:
        start.wait()
        taken.append(nonces.take("a", "1", now=0, until=60))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert taken.count(True) == 1
