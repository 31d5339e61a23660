"""The tables of docs/evaluation-threads.md."""

from collections.abc import Iterable

from training.evaluation.intervals import Interval
from training.evaluation.thread_cost import ThreadCost
from training.evaluation.thread_measures import Decision, Part
from training.page import table

_GOALS = {
    "escalating": ("at least 0.92", "at least 0.90", ""),
    "call": ("at least 0.90", "at least 0.85", ""),
    "bring_in": ("", "", "at least 0.85"),
}


def decisions(of: Iterable[Decision]) -> str:
    """A row for each decision."""
    head = ["decision", "threads", "said of", "precision", "goal", "recall", "goal", "F1", "goal"]
    rows = []
    for one in of:
        precision, recall, f1 = _GOALS[one.name]
        rows.append(
            [
                *(one.name, f"{one.labelled:,}", f"{one.shown:,}", str(one.precision), precision),
                *(str(one.recall), recall, str(one.f1), f1),
            ]
        )
    return table(head, rows)


def parts(of: Iterable[Part]) -> str:
    """A row for each thing that should come true."""
    rows = [[one.name, f"{one.whole:,}", str(one.value), one.goal] for one in of]
    return table(["what", "threads", "share", "goal"], rows)


def on_the_web(rows: Iterable[tuple[str, int, Interval, Decision]]) -> str:
    """A row for each set of conversations of which only the outcome is known."""
    return table(
        ["set", "threads", "accuracy", "said of", "precision", "recall", "F1"],
        [
            [
                *(title, f"{whole:,}", str(accuracy), f"{one.shown:,}"),
                *(str(one.precision), str(one.recall), str(one.f1)),
            ]
            for title, whole, accuracy, one in rows
        ],
    )


def cost(measured: ThreadCost) -> str:
    """Times, beside what they should be."""
    return table(
        ["what", "figure", "goal"],
        [
            [
                "a new thread of 20 messages of 120 words, median",
                f"{measured.fresh_median:.1f} ms",
                "at most 25 ms",
            ],
            ["the same with a message added, median", f"{measured.added_median:.1f} ms", "at most 2 ms"],
            ["200 messages, times as long as 20", f"{measured.long_ratio:.1f}", "at most 11"],
        ],
    )
