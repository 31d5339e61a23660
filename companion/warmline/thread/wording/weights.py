"""What words, pairs of words, kinds of phrase and signals weigh. Fitted by scripts/weigh-threads."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import get_args

from warmline.contract import Side
from warmline.errors import WarmlineError

KIND, SIGNAL, OFFSET = "kind", "signal", "offset"
"""What the rows stand for that are no words: kinds of phrase, kinds of evidence, where a sum begins."""
_HEAD = ("row", "name", "rarity")


@dataclass(frozen=True, slots=True)
class Weights:
    """By question. `words` and `rarity`: of words and pairs, by side; `kinds`: of phrases of theirs.

    `signals` weigh for the heat alone. `offset` is where the sum of each question begins.
    """

    questions: tuple[str, ...]
    rarity: Mapping[Side, Mapping[str, float]]
    words: Mapping[Side, Mapping[str, tuple[float, ...]]]
    kinds: Mapping[str, tuple[float, ...]]
    signals: Mapping[str, float]
    offset: Mapping[str, float]


def bundled_weights() -> Weights:
    """Those that come with the package. Raises WarmlineError `weights_file`."""
    return read_weights(files("warmline.thread.wording") / "data" / "weights.tsv")


def read_weights(file: Traversable) -> Weights:
    """A table with tabs between its columns: row, name, rarity, then a column for each question.

    Raises WarmlineError `weights_file`.
    """
    try:
        head, *rows = [line.split("\t") for line in file.read_text("utf-8").splitlines()]
        if tuple(head[: len(_HEAD)]) != _HEAD:
            raise ValueError(f"the first line begins with {head[:3]}")
        return _weights(tuple(head[len(_HEAD) :]), rows)
    except (ValueError, UnicodeDecodeError, OSError) as error:
        raise WarmlineError("weights_file", f"{file.name}: {error}") from None


def written(weights: Weights) -> str:
    """The same as a table."""
    lines: list[tuple[str, ...]] = [(*_HEAD, *weights.questions)]
    lines.append((OFFSET, "", "", *(_short(weights.offset[question]) for question in weights.questions)))
    lines += [(SIGNAL, name, "", _short(weight)) for name, weight in sorted(weights.signals.items())]
    lines += [(KIND, name, "", *map(_short, of)) for name, of in sorted(weights.kinds.items())]
    for side in get_args(Side):
        rarity = weights.rarity[side]
        words = sorted(weights.words[side].items())
        lines += [(side, name, _short(rarity[name]), *map(_short, of)) for name, of in words]
    return "".join("\t".join(line).rstrip("\t") + "\n" for line in lines)


def _weights(questions: tuple[str, ...], rows: Iterable[list[str]]) -> Weights:
    rarity: dict[Side, dict[str, float]] = {side: {} for side in get_args(Side)}
    words: dict[Side, dict[str, tuple[float, ...]]] = {side: {} for side in get_args(Side)}
    kinds: dict[str, tuple[float, ...]] = {}
    signals: dict[str, float] = {}
    offset: dict[str, float] = {}
    for row, name, *cells in rows:
        rare, *of = [*map(_number, cells), *[0.0] * (1 + len(questions) - len(cells))]
        side = next((side for side in rarity if side == row), None)
        if side:
            rarity[side][name], words[side][name] = rare, tuple(of)
        elif row == KIND:
            kinds[name] = tuple(of)
        elif row == SIGNAL:
            signals[name] = of[0]
        elif row == OFFSET:
            offset = dict(zip(questions, of, strict=True))
        else:
            raise ValueError(f"there are no rows of the kind {row!r}")
    return Weights(questions, rarity, words, kinds, signals, offset)


def _number(cell: str) -> float:
    return float(cell or 0)


def _short(number: float) -> str:
    return f"{number:.3g}" if round(number, 3) else ""
