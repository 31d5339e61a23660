"""What is timed, and what is made of the times."""

from support.corpus import a_draft
from training.evaluation.thread_cost import LONG, SHORT, THREADS, WARM_UP, ThreadCost, measured, to_read

DRAFTS = [
    a_draft("\n".join(f". Here is sentence {n} of {m}, and it holds twelve words." for n in range(100)))
    for m in range(65)
]


def test_threads_with_one_message_more_each_and_a_long_one() -> None:
    threads = to_read(DRAFTS)

    assert [len(thread.messages) for thread in threads] == [
        *[SHORT] * WARM_UP,
        *[SHORT, SHORT + 1] * THREADS,
        LONG,
    ]


def test_figures_worked_out_by_hand() -> None:
    times = [99.0] * WARM_UP + [20.0, 1.0] * THREADS + [180.0]

    assert ThreadCost.of(times) == ThreadCost(20.0, 1.0, 9.0)


def test_a_process_of_its_own_reads_them() -> None:
    cost = measured(DRAFTS)

    assert 0 < cost.added_median < cost.fresh_median
    assert cost.long_ratio > 1
