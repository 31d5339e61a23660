"""How much memory a process holds, looked at once a second."""

import re
import statistics
import threading
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Held:
    """In MB. `pss` counts what is shared with others in part."""

    rss: float
    pss: float


def held_by(pid: int) -> Held:
    """As Linux has it in /proc/<pid>/smaps_rollup."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    rss, pss = (re.search(rf"^{name}: +(\d+) kB$", text, re.MULTILINE) for name in ("Rss", "Pss"))
    assert rss
    assert pss
    return Held(rss=int(rss[1]) / 1024, pss=int(pss[1]) / 1024)


@dataclass
class Watch:
    """Looks until it is told to stop."""

    pid: int
    seen: list[Held] = field(default_factory=list)
    _over: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        while not self._over.wait(1.0):
            self.seen.append(held_by(self.pid))

    def stop(self) -> None:
        self._over.set()

    def first_and_last(self) -> tuple[Held, Held]:
        """The medians of the second fifth and of the last fifth of the time; the first is for warming up."""
        fifth = max(1, len(self.seen) // 5)
        return _median(self.seen[fifth : 2 * fifth]), _median(self.seen[-fifth:])


def _median(seen: list[Held]) -> Held:
    return Held(
        rss=statistics.median(one.rss for one in seen), pss=statistics.median(one.pss for one in seen)
    )
