"""The tables of docs/benchmarks.md and docs/benchmark-times.md."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from bench.figures import Figure, Figures
from bench.goals import Goal
from bench.process import Memory
from bench.quality import Quality
from training.page import table

NEVER = "-"


def times(names: Sequence[str], kinds: Sequence[str], figure: Callable[[str, str], Figure | None]) -> str:
    """A row for each reader, a column for each kind: median, 95th percentile, ratio to ours."""
    return table(
        ["reader", *kinds], [[name, *(_cell(figure(name, kind)) for kind in kinds)] for name in names]
    )


def starts(names: Sequence[str], kind: str, figures: Figures) -> str:
    """The same for one kind, on the clock and in processor time."""
    rows = [[name, _cell(figures.wall(name, kind)), _cell(figures.cpu(name, kind))] for name in names]
    return table(["reader", "on the clock", "processor time"], rows)


def memory(held: Mapping[str, Memory | None], ours: str) -> str:
    """A row for each reader, with the ratio of what it holds to what ours does."""
    base = held[ours]
    rows = [
        [
            name,
            *(
                [NEVER] * 3
                if one is None
                else [f"{one.proportional:.0f}", f"{one.peak:.0f}", _times(one, base)]
            ),
        ]
        for name, one in held.items()
    ]
    return table(
        ["reader", "held after the same texts (PSS), MB", "at the most (RSS), MB", "held, times ours"], rows
    )


def quality(by_reader: Mapping[str, Quality]) -> str:
    """A row for each reader, in the columns of docs/evaluation.md."""
    rows = [
        [
            name,
            f"{of.measures.labelled:,}",
            f"{of.measures.shown:,}",
            *map(str, (of.measures.precision, of.measures.recall, of.measures.f1)),
            str(of.measures.average_precision) if of.ranks else NEVER,
        ]
        for name, of in by_reader.items()
    ]
    return table(["reader", "labelled", "marked", "precision", "recall", "F1", "average precision"], rows)


def goals(of: Iterable[Goal]) -> str:
    """What was to be reached, what was, and whether that is enough."""
    return table(
        ["goal", "measured", ""], [[one.what, one.reached, "met" if one.met else "**missed**"] for one in of]
    )


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return NEVER
    return f"{_short(figure.median)} · {_short(figure.p95)} · ×{_short(figure.times_ours)}"


def _short(number: float) -> str:
    """Three figures, or none behind the point where there are more before it."""
    behind = 2 if number < 9.995 else 1 if number < 99.95 else 0
    return f"{number:,.{behind}f}"


def _times(one: Memory, base: Memory | None) -> str:
    return NEVER if base is None else f"×{one.proportional / base.proportional:.2f}"
