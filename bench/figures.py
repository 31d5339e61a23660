"""Times, gathered: the median, the 95th percentile, and how many times as long as ours."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles

from bench.process import Times


@dataclass(frozen=True, slots=True)
class Figure:
    """Milliseconds; `times_ours` is the ratio of the medians."""

    median: float
    p95: float
    times_ours: float


@dataclass
class Figures:
    """All times, by reader and kind."""

    ours: str
    _taken: defaultdict[tuple[str, str], list[Times]] = field(default_factory=lambda: defaultdict(list))

    def add(self, reader: str, kind: str, times: Times) -> None:
        """One more."""
        self._taken[reader, kind].append(times)

    def count(self, reader: str, kind: str) -> int:
        """How often it was timed."""
        return len(self._taken[reader, kind])

    def wall(self, reader: str, kind: str) -> Figure | None:
        """On the clock; nothing if it was never timed."""
        return self._figure(reader, kind, "wall")

    def cpu(self, reader: str, kind: str) -> Figure | None:
        """Processor time."""
        return self._figure(reader, kind, "cpu")

    def _figure(self, reader: str, kind: str, of: str) -> Figure | None:
        taken = [getattr(times, of) for times in self._taken[reader, kind]]
        ours = [getattr(times, of) for times in self._taken[self.ours, kind]]
        if not taken or not ours:
            return None
        return Figure(median(taken), p95(taken), median(taken) / median(ours))


def p95(taken: Sequence[float]) -> float:
    """The 95th percentile, between the two nearest; of one, that one."""
    return quantiles(taken, n=20, method="inclusive")[-1] if len(taken) > 1 else taken[0]
