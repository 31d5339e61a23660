"""The tables."""

from training.evaluation import report
from training.evaluation.calibration import Bin
from training.evaluation.cost import Cost
from training.evaluation.examples import Examples, Share
from training.evaluation.intervals import Interval
from training.evaluation.measures import Measures
from training.evaluation.ordinary_mail import OrdinaryMail

HALF = Interval(0.5, 0.4, 0.6)


def rows(text: str) -> list[list[str]]:
    return [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("|")]


def test_a_row_for_each_judge_and_label() -> None:
    of = [Measures(key, 1200, 30, HALF, HALF, HALF, HALF) for key in ("hostile", "any")]
    head, _, *body = rows(report.accuracy([("rules", of), ("model", of)]))

    assert [line[:4] for line in body] == [
        ["rules", "hostile", "1,200", "30"],
        ["rules", "any", "1,200", "30"],
        ["model", "hostile", "1,200", "30"],
        ["model", "any", "1,200", "30"],
    ]
    assert {len(line) for line in body} == {len(head)}
    assert body[0][4] == "0.50 (0.40-0.60)"


def test_calibration_begins_with_its_error() -> None:
    text = report.calibration([Bin(0.0, 0.1, 30, 0.05, 0.05), Bin(0.9, 1.0, 10, 0.95, 0.75)])

    assert text.startswith("Expected calibration error: 0.050\n")
    assert rows(text)[-1] == ["0.9-1.0", "10", "0.95", "0.75"]


def test_examples_and_ordinary_mail() -> None:
    shares = Share(3, 4), Share(2, 4), Share(1, 2)

    assert rows(report.examples([("rules", Examples(*shares))]))[-1] == ["rules", *map(str, shares)]
    assert rows(report.ordinary_mail([("rules", OrdinaryMail(Share(1, 50), ("one", "two")))]))[-1] == [
        "rules",
        "2.0% (1 of 50)",
        "2",
    ]


def test_costs_stand_beside_their_goals() -> None:
    text = report.cost(Cost(3.44, 4.5, 0.5, 98.4, None))

    assert rows(text)[2] == ["a new draft of 200 words, median", "3.4 ms", "at most 5 ms"]
    assert rows(text)[-1][1] == "not told by this system"
