import threading

from warmline.access.nonces import Nonces


def test_each_once() -> None:
    nonces = Nonces()
    assert nonces.take("a", "1", now=0, until=60)
    assert not nonces.take("a", "1", now=60, until=120)
    assert nonces.take("b", "1", now=0, until=60)


def test_forgotten_when_their_time_is_over() -> None:
    nonces = Nonces(capacity=1)
    assert nonces.take("a", "1", now=0, until=60)
    assert nonces.take("a", "2", now=61, until=120)


def test_full_refuses_and_forgets_nothing() -> None:
    nonces = Nonces(capacity=1)
    assert nonces.take("a", "1", now=0, until=60)
    assert not nonces.take("a", "2", now=1, until=60)
    assert not nonces.take("a", "1", now=1, until=60)


def test_one_of_many_threads_gets_it() -> None:
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
