"""Whether there are enough threads of every kind."""

from collections import Counter
from collections.abc import Collection

from training.checks.finding import Figure, Finding
from training.split import held_out
from training.threads import KnownThread

LEAST = 250
ESCALATING = (0.45, 0.55)
LEAST_COLD = 0.30
"""Of those that escalate: cold and polite, without a rude word."""
LEAST_OF_A_SHAPE = {"blunt": 8, "settled": 10, "trouble": 8, "urgent friendly": 6}
"""Calm threads that look hot."""
COLD = "cold"


def check_thread_amounts(threads: Collection[KnownThread]) -> Finding:
    """Enough threads, half of them escalating, enough of those cold, enough calm ones that look hot."""
    hot = [one for one in threads if one.expected.escalating]
    cold = [one for one in hot if one.shape == COLD]
    shapes = Counter(one.shape for one in threads)
    low, high = ESCALATING
    figures = [
        Figure("threads", f"{len(threads):,}", f"at least {LEAST}"),
        Figure("messages", f"{sum(len(one.thread.messages) for one in threads):,}"),
        Figure("trades", str(len({one.trade for one in threads}))),
        Figure("varieties of English", str(len({one.variety for one in threads}))),
        Figure("escalating", _of(len(hot), len(threads)), f"{low:.0%} to {high:.0%}"),
        Figure("of these cold and polite", _of(len(cold), len(hot)), f"at least {LEAST_COLD:.0%}"),
        *(Figure(f"of these {shape}", str(n)) for shape, n in _counted(hot) if shape != COLD),
        *(
            Figure(
                f"calm: {shape}",
                str(n),
                f"at least {least}" if (least := LEAST_OF_A_SHAPE.get(shape)) else "",
            )
            for shape, n in _counted([one for one in threads if not one.expected.escalating])
        ),
        Figure("calmed down", str(sum(one.expected.calmed_down for one in threads))),
        *(
            Figure(f"{name}: yes", _of(sum(getattr(one.expected, name) for one in threads), len(threads)))
            for name in ("call", "bring_in")
        ),
        *(
            Figure(f"{name}: {value}", _of(n, len(threads)))
            for name in ("urgency", "content")
            for value, n in sorted(Counter(getattr(one.expected, name) for one in threads).items())
        ),
        Figure("threads held out", _of(len(held_out(threads)), len(threads))),
        Figure("trades held out", ", ".join(sorted({one.trade for one in held_out(threads)}))),
    ]
    wrong = []
    if len(threads) < LEAST:
        wrong.append(f"there are {len(threads)} threads, and {LEAST} are needed")
    if not low * len(threads) <= len(hot) <= high * len(threads):
        wrong.append(f"{_of(len(hot), len(threads))} of the threads escalate, and about half should")
    if len(cold) < LEAST_COLD * len(hot):
        wrong.append(f"only {_of(len(cold), len(hot))} of the escalating threads are cold")
    wrong += [
        f"there are {shapes[shape]} threads of the shape {shape!r}, and {least} are needed"
        for shape, least in LEAST_OF_A_SHAPE.items()
        if shapes[shape] < least
    ]
    return Finding(tuple(figures), tuple(wrong))


def _counted(threads: Collection[KnownThread]) -> list[tuple[str, int]]:
    return sorted(Counter(one.shape for one in threads).items())


def _of(part: int, whole: int) -> str:
    return f"{part:,} ({part / max(whole, 1):.1%})"
