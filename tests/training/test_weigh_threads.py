"""The command that weighs."""

from dataclasses import replace

from support.known_threads import a_thread
from support.seen_threads import unweighed_reader
from support.threads import UNWEIGHED
from training.evaluation.thread_measures import read_case
from training.evaluation.thread_sets import ThreadCase
from training.weigh_threads import compared, weights_of


def test_a_table_with_the_weightiest_first() -> None:
    fitted = replace(UNWEIGHED, signals={"marks": 2.0, "thanks": -0.25})

    assert weights_of(fitted, {"thanks": -1.0, "insult": 3.0, "marks": 0.5}).splitlines()[2:] == [
        "| `insult` | 3.00 | 3.00 |",
        "| `marks` | 2.00 | 0.50 |",
        "| `thanks` | −0.25 | −1.00 |",
    ]


def test_both_sets_of_weights_side_by_side() -> None:
    known = a_thread("When?")
    case = ThreadCase(known.thread, known.expected.model_dump())
    told = compared([(name, [read_case(case, unweighed_reader().read)]) for name in ("by hand", "fitted")])

    assert told.index("### By hand") < told.index("### Fitted")
    assert told.count("| quotes found in their places | 1 | 1.00 (1.00-1.00) | 1.00 |") == 2
