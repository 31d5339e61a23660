"""What was to be reached, and whether it was."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bench.figures import Figures
from bench.lineup import COMPARABLE, HARPER, HTTP, IMPORT, OURS
from bench.quality import Quality
from bench.texts import WORDS, of_words

COLD = "cold start"
IN_PROCESS, OVER_HTTP, START = 1 / 5, 1 / 2, 1.3


@dataclass(frozen=True, slots=True)
class Goal:
    """`reached` is what was measured, and `by` who stands in the way where it is missed."""

    what: str
    reached: str
    met: bool


def goals(figures: Figures, quality: Mapping[str, Mapping[str, Quality]]) -> list[Goal]:
    """`quality` by set and reader, ours under its own name."""
    return [*_against_harper(figures), *_ahead(figures), _start(figures), *_better(quality)]


def share(figures: Figures, ours: str, other: str, kind: str, *, of: str = "wall") -> float:
    """Our median as a share of another's."""
    one, two = ((figures.wall if of == "wall" else figures.cpu)(name, kind) for name in (ours, other))
    return one.median / two.median if one and two else float("nan")


def _against_harper(figures: Figures) -> Iterator[Goal]:
    for ours, most, told in ((OURS, IN_PROCESS, "1/5"), (HTTP, OVER_HTTP, "1/2")):
        for words in WORDS:
            reached = share(figures, ours, HARPER, of_words(words))
            yield Goal(
                f"{ours}, {of_words(words)}: at most {told} of {HARPER}", f"{reached:.2f}", reached <= most
            )


def _ahead(figures: Figures) -> Iterator[Goal]:
    for other in COMPARABLE:
        shares = {words: share(figures, OURS, other, of_words(words)) for words in WORDS}
        worst = max(shares.values())
        yield Goal(f"ahead of {other} on every size", f"at most {worst:.2f} of its time", worst < 1)


def _start(figures: Figures) -> Goal:
    reached = share(figures, OURS, IMPORT, COLD)
    return Goal(
        f"cold start to the first reading: at most {START} of {IMPORT}", f"{reached:.2f}", reached <= START
    )


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
