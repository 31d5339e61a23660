"""Whether there are enough threads."""

from support.known_threads import a_thread
from training.checks.thread_amounts import COLD, LEAST, LEAST_OF_A_SHAPE, check_thread_amounts


def enough() -> list:
    calm = [shape for shape, least in LEAST_OF_A_SHAPE.items() for _ in range(least)]
    calm += ["plain"] * (LEAST // 2 - len(calm))
    hot = [COLD] * 45 + ["hot"] * (LEAST // 2 - 45)
    kinds = {
        (shape, is_hot): a_thread(hot=is_hot, shape=shape)
        for shapes, is_hot in ((calm, False), (hot, True))
        for shape in shapes
    }
    return [kinds[shape, False] for shape in calm] + [kinds[shape, True] for shape in hot]


def test_enough_of_everything() -> None:
    finding = check_thread_amounts(enough())

    assert finding.wrong == ()
    assert ("escalating", "125 (50.0%)") in [(one.name, one.value) for one in finding.figures]


def test_too_few() -> None:
    finding = check_thread_amounts(enough()[1:])

    assert "there are 249 threads, and 250 are needed" in finding.wrong
    assert "there are 7 threads of the shape 'blunt', and 8 are needed" in finding.wrong


def test_too_few_that_escalate_and_too_few_of_them_cold() -> None:
    threads = [one for one in enough() if one.shape != COLD] + [a_thread()] * 45
    finding = check_thread_amounts(threads)

    assert finding.wrong == (
        "80 (32.0%) of the threads escalate, and about half should",
        "only 0 (0.0%) of the escalating threads are cold",
    )
