"""The tables of threads."""

from training.evaluation import thread_report
from training.evaluation.intervals import Interval
from training.evaluation.thread_cost import ThreadCost
from training.evaluation.thread_measures import Decision, Part

HALF = Interval(0.5, 0.4, 0.6)
CALL = Decision("call", 1200, 30, HALF, HALF, HALF)


def rows(text: str) -> list[list[str]]:
    return [line.strip("|").split(" | ") for line in text.splitlines() if line.startswith("|")]


def test_decisions_stand_beside_their_goals() -> None:
    head, _, row = rows(thread_report.decisions([CALL]))

    assert len(head) == len(row)
    assert [cell.strip() for cell in row[:6]] == [
        "call",
        "1,200",
        "30",
        "0.50 (0.40-0.60)",
        "at least 0.90",
        "0.50 (0.40-0.60)",
    ]


def test_parts_and_sets_on_the_web() -> None:
    assert "| calmed | 12 | 0.50 (0.40-0.60) | at least 0.90 |" in thread_report.parts(
        [Part("calmed", 12, HALF, "at least 0.90")]
    )
    assert "| talk | 840 | 0.50 (0.40-0.60) | 30 |" in thread_report.on_the_web([("talk", 840, HALF, CALL)])


def test_costs_stand_beside_their_goals() -> None:
    assert "| the same with a message added, median | 1.3 ms | at most 2 ms |" in thread_report.cost(
        ThreadCost(20.0, 1.26, 9.0)
    )
