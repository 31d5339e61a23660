"""Short cuts to a thread's labels."""

import pytest

from support.known_threads import a_thread
from training.checks.thread_circumstances import check_thread_circumstances
from training.threads import KnownThread

LONG = "Where is it? " * 40


def four(hot: KnownThread, calm: KnownThread) -> list[KnownThread]:
    return [hot, hot, calm, calm] * 20


def test_nothing_to_be_guessed_by() -> None:
    assert check_thread_circumstances(four(a_thread(hot=True), a_thread())).wrong == ()


@pytest.mark.parametrize(
    ("hot", "calm", "circumstance"),
    [
        (a_thread("Hm", "Hm", hot=True), a_thread("Hm"), "number of messages"),
        (a_thread(LONG, "Hm", hot=True), a_thread("Hm", "Hm"), "length"),
        (a_thread("Hm", LONG, hot=True), a_thread(LONG, "Hm"), "length of the newest message"),
        (a_thread(hot=True, trade="a"), a_thread(trade="b"), "trade"),
    ],
)
def test_what_gives_a_label_away_is_named(hot: KnownThread, calm: KnownThread, circumstance: str) -> None:
    wrong = check_thread_circumstances(four(hot, calm)).wrong

    assert f"{circumstance} of a thread tells escalating (AUC 1.00): write against it" in wrong
    assert f"{circumstance} of a thread tells call (AUC 1.00): write against it" in wrong
