"""The tables of docs/evaluation.md."""

from collections.abc import Iterable, Sequence

from training.evaluation.calibration import Bin, expected_error
from training.evaluation.cost import Cost
from training.evaluation.examples import Examples
from training.evaluation.measures import Measures
from training.evaluation.ordinary_mail import OrdinaryMail
from training.page import table

NOT_THERE = "not there\n"
_HEAD = ["judge", "label", "labelled", "shown", "precision", "recall", "F1", "average precision"]


def accuracy(of_judges: Iterable[tuple[str, Sequence[Measures]]]) -> str:
    """A row for each judge and label."""
    return table(
        _HEAD,
        [
            [
                judge,
                one.key,
                f"{one.labelled:,}",
                f"{one.shown:,}",
                *map(str, (one.precision, one.recall, one.f1, one.average_precision)),
            ]
            for judge, measures in of_judges
            for one in measures
        ],
    )


def calibration(bins: Sequence[Bin]) -> str:
    """What was foretold and what came true."""
    rows = [
        [f"{b.low:.1f}-{b.high:.1f}", f"{b.count:,}", f"{b.foretold:.2f}", f"{b.came_true:.2f}"] for b in bins
    ]
    head = ["probability", "sentences", "foretold", "came true"]
    return f"Expected calibration error: {expected_error(bins):.3f}\n\n{table(head, rows)}"


def examples(of_judges: Iterable[tuple[str, Examples]]) -> str:
    """Stock phrases and look-alikes."""
    return table(
        ["judge", "stock phrases marked", "with their own label", "look-alikes left alone"],
        [[judge, str(one.marked), str(one.marked_alike), str(one.left_alone)] for judge, one in of_judges],
    )


def ordinary_mail(of_judges: Iterable[tuple[str, OrdinaryMail]]) -> str:
    """How often ordinary mail is marked."""
    return table(
        ["judge", "mails with a mark", "marks"],
        [[judge, str(one.marked), f"{len(one.marks):,}"] for judge, one in of_judges],
    )


def cost(measured: Cost) -> str:
    """Times and memory, beside what they should be."""
    memory = "not told by this system" if measured.memory is None else f"{measured.memory:.0f} MB"
    return table(
        ["what", "figure", "goal"],
        [
            ["a new draft of 200 words, median", f"{measured.fresh_median:.1f} ms", "at most 5 ms"],
            ["a new draft of 200 words, 95th percentile", f"{measured.fresh_p95:.1f} ms", "at most 10 ms"],
            ["the same with one word changed, median", f"{measured.changed_median:.1f} ms", "at most 1 ms"],
            ["20,000 words, times as long as 200", f"{measured.long_ratio:.0f}", "at most 110"],
            ["resident memory after 1,000 drafts", memory, "at most 200 MB"],
        ],
    )
