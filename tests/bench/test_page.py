"""Tables, cell by cell."""

import pytest

from bench import page
from bench.goals import Goal
from bench.process import Memory
from bench.quality import Quality
from support.bench import figures
from training.evaluation.intervals import Interval
from training.evaluation.measures import Measures

TAKEN = {("Warmline", "short"): [4.0, 4.0], ("alex", "short"): [1_234.0, 1_234.0], ("alex", "long"): [12.0]}
OF = figures(TAKEN, ours="Warmline")


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]


def test_times_have_median_percentile_and_ratio() -> None:
    assert rows(page.times(["Warmline", "alex"], ["short", "long"], OF.wall)) == [
        ["reader", "short", "long"],
        ["---"] * 3,
        ["Warmline", "4.00 · 4.00 · ×1.00", "-"],
        ["alex", "1,234 · 1,234 · ×308", "-"],
    ]


def test_a_start_has_both_times() -> None:
    assert rows(page.starts(["alex"], "short", OF))[2] == ["alex", "1,234 · 1,234 · ×308", "617 · 617 · ×308"]


@pytest.mark.parametrize(
    ("time", "told"), [(0.256, "0.26"), (12.34, "12.3"), (99.96, "100"), (1999.6, "2,000")]
)
def test_a_time_has_three_figures(time, told) -> None:
    taken = figures({("Warmline", "short"): [time]}, ours="Warmline")

    assert rows(page.times(["Warmline"], ["short"], taken.wall))[2][1] == f"{told} · {told} · ×1.00"


def test_memory_has_its_ratio() -> None:
    held = {"Warmline": Memory(200, 250), "alex": Memory(50, 80.4), "nobody": None}

    assert rows(page.memory(held, "Warmline"))[2:] == [
        ["Warmline", "200", "250", "×1.00"],
        ["alex", "50", "80", "×0.25"],
        ["nobody", "-", "-", "-"],
    ]


def test_quality_is_told_as_in_the_evaluation() -> None:
    half, none = Interval(0.5, 0.4, 0.6), Interval(0.9, 0.8, 1.0)
    measures = Measures("any", 1_304, 528, half, half, half, none)
    told = page.quality({"VADER": Quality(measures, ranks=True), "alex": Quality(measures, ranks=False)})

    assert rows(told)[2:] == [
        ["VADER", "1,304", "528", *["0.50 (0.40-0.60)"] * 3, "0.90 (0.80-1.00)"],
        ["alex", "1,304", "528", *["0.50 (0.40-0.60)"] * 3, "-"],
    ]


def test_a_goal_that_is_missed_is_seen() -> None:
    told = page.goals([Goal("small", "0.1", True), Goal("large", "0.9", False)])

    assert rows(told)[2:] == [["small", "0.1", "met"], ["large", "0.9", "**missed**"]]
