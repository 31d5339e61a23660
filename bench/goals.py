"""What was to be reached, and whether it was."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bench.figures import Figure, Figures
from bench.lineup import COMPARABLE, HARPER, HTTP, IMPORT, OURS
from bench.quality import Quality
from bench.texts import WORDS, of_words

COLD = "cold start"
IN_PROCESS, OVER_HTTP, START = 1 / 5, 1 / 2, 1.3


@dataclass(frozen=True, slots=True)
class Goal:
    """`reached` is what was measured, in words."""

    what: str
    reached: str
    met: bool


def goals(figures: Figures, quality: Mapping[str, Mapping[str, Quality]]) -> list[Goal]:
    """`quality` by set and reader, ours under its own name."""
    return [*_against_harper(figures), *_ahead(figures), _start(figures), *_better(quality)]


@dataclass(frozen=True, slots=True)
class Share:
    """Our median as a share of another's: on the clock, which decides, and of processor time."""

    wall: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.wall:.2f} ({self.cpu:.2f} of processor time)"


def _share(figures: Figures, ours: str, other: str, kind: str) -> Share:
    def of(figure: Callable[[str, str], Figure | None]) -> float:
        one, two = figure(ours, kind), figure(other, kind)
        return one.median / two.median if one and two else float("nan")

    return Share(of(figures.wall), of(figures.cpu))


def _against_harper(figures: Figures) -> Iterator[Goal]:
    for ours, most, told in ((OURS, IN_PROCESS, "1/5"), (HTTP, OVER_HTTP, "1/2")):
        for words in WORDS:
            reached = _share(figures, ours, HARPER, of_words(words))
            what = f"{ours}, {of_words(words)}: at most {told} of {HARPER}"
            yield Goal(what, str(reached), reached.wall <= most)


def _ahead(figures: Figures) -> Iterator[Goal]:
    for other in COMPARABLE:
        shares = [_share(figures, OURS, other, of_words(words)) for words in WORDS]
        worst = max(shares, key=lambda share: share.wall)
        yield Goal(
            f"ahead of {other} on every size: less than 1 of its time", f"at worst {worst}", worst.wall < 1
        )


def _start(figures: Figures) -> Goal:
    reached = _share(figures, OURS, IMPORT, COLD)
    what = f"cold start to the first reading: at most {START} of {IMPORT}"
    return Goal(what, str(reached), reached.wall <= START)


def _better(quality: Mapping[str, Mapping[str, Quality]]) -> Iterator[Goal]:
    for title, by_reader in quality.items():
        f1 = {name: of.measures.f1.value for name, of in by_reader.items()}
        others = {name: value for name, value in f1.items() if not name.startswith(OURS)}
        best = max(others, key=others.__getitem__)
        yield Goal(
            f"{title}: the best F1",
            f"{f1[OURS]:.2f}, next {best} {others[best]:.2f}",
            f1[OURS] > others[best],
        )
