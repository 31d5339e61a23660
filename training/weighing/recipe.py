"""How the weights of the reader of threads are fitted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from training.weighing.logistic import Fitted, Numbers, fit
from training.weighing.moments import Moment, Rarity, Row, Seen, heat_row, moments, other_row, rarity
from warmline.thread.course import ESCALATING
from warmline.thread.decisions.asked import FADES as OTHER_FADES
from warmline.thread.wording.weigher import HEAT
from warmline.thread.wording.weights import Weights

_STRENGTH = 14.0
"""The variance that weights of words have beforehand."""
_SIGNAL_SCALE = 0.1
"""So much less do the weights of signals vary beforehand."""
_PHRASE_SCALE = 0.2
"""And those of phrases."""
_LEAST_SIGNAL = 0.02
"""What a signal weighs at least, in log odds, in the direction it was made for."""
_TRUST = 0.2
"""Log odds for each unit of a weight set by hand, which the fit begins from."""
_EARLIER = 0.15
"""How much a moment counts at which the thread goes on: there are many, and nobody answers there."""
_CALMED = 3.0
"""How much the end of a settled row counts: there are few, and to stay alarmed there is worst."""
_SURE = -0.2
"""Log odds from which on a thread is said to escalate. Chosen in cross-validation by trade."""

_LEAST_REACH = 1.0
"""Log odds that it takes at least to say so."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something asked of a thread as it stands: of which threads it is known, and of which it is true.

    `sure` are the log odds from which on the answer is yes, `own` how much the weights of the user's own
    words vary beforehand beside those of the other side's. Both were chosen in cross-validation by trade.
    """

    name: str
    sure: float
    own: float
    known: Callable[[Seen], bool]
    true: Callable[[Seen], bool]


QUESTIONS: tuple[Question, ...] = (
    Question(
        "depth",
        -0.95,
        0.5,
        lambda s: not s.known.expected.escalating,
        lambda s: s.known.expected.content == "3d",
    ),
    Question(
        "felt", 0.3, 0.5, lambda s: s.known.expected.escalating, lambda s: s.known.expected.content == "3d"
    ),
    Question(
        "writing", -0.6, 1.0, lambda s: s.known.expected.escalating, lambda s: not s.known.expected.call
    ),
    Question("talk", 0.0, 1.0, lambda _: True, lambda s: s.known.expected.call),
    Question("senior", -1.15, 0.5, lambda _: True, lambda s: s.known.expected.bring_in),
    Question("tactical", -0.6, 0.5, lambda _: True, lambda s: s.known.expected.urgency == "tactical"),
    Question("emotional", -1.15, 0.5, lambda _: True, lambda s: s.known.expected.urgency == "emotional"),
)


def weigh(threads: Sequence[Seen], *, by_hand: Mapping[str, float]) -> Weights:
    """Weights fitted on these threads. `by_hand` are the weights of the signals that are set by hand."""
    known = rarity(threads)
    all_moments = [one for one in moments(threads) if _is_sure(one)]
    heat = _Table([heat_row(one, known) for one in all_moments], {"signal": _SIGNAL_SCALE})
    prior, low, high = heat.beforehand(by_hand)
    fitted = fit(
        heat.features,
        np.array([_is_hot(one) for one in all_moments]),
        importance=np.array([_importance(one) for one in all_moments]),
        strength=_STRENGTH,
        prior=prior,
        low=low,
        high=high,
    )
    # Heat is counted so that the threshold lies where the levels have it; without any evidence it is far.
    scale = ESCALATING / max(_SURE - fitted.offset, _LEAST_REACH)
    columns = {HEAT: heat.named(fitted, scale=scale)}
    offset = {HEAT: 0.0}
    last = [one for one in moments(threads) if one.last]
    for question in QUESTIONS:
        asked = [one for one in last if question.known(one.seen)]
        rows = [other_row(one, known, fades=OTHER_FADES) for one in asked]
        table = _Table(rows, {"kind": _PHRASE_SCALE, "me": question.own})
        answer = fit(
            table.features,
            np.array([question.true(one.seen) for one in asked]),
            importance=np.ones(len(asked)),
            strength=_STRENGTH,
        )
        columns[question.name] = table.named(answer, scale=1.0)
        offset[question.name] = answer.offset - question.sure
    return _joined(columns, offset, known)


def _importance(moment: Moment) -> float:
    if moment.seen.known.expected.calmed_down:
        return _CALMED
    return 1.0 if moment.last else _EARLIER


def _is_hot(moment: Moment) -> bool:
    onset = moment.seen.known.expected.onset
    return onset is not None and moment.message >= onset


def _is_sure(moment: Moment) -> bool:
    """Where a thread has calmed down since, nobody noted how hot it had been."""
    return moment.last or not moment.seen.known.expected.calmed_down


class _Table:
    """Rows as an array. Columns are scaled by what they are, so that their weights vary more or less."""

    def __init__(self, rows: Sequence[Row], scales: Mapping[str, float]) -> None:
        self._names = sorted({name for row in rows for name in row})
        place = {name: n for n, name in enumerate(self._names)}
        self._scales = np.array([scales.get(name.partition(" ")[0], 1.0) for name in self._names])
        self.features: Numbers = np.zeros((len(rows), len(self._names)))
        for n, row in enumerate(rows):
            for name, value in row.items():
                self.features[n, place[name]] = value
        self.features *= self._scales

    def beforehand(self, by_hand: Mapping[str, float]) -> tuple[Numbers, Numbers, Numbers]:
        """What each column is drawn to, and the least and the most that it may weigh."""
        weights = np.array(
            [
                by_hand.get(name.removeprefix("signal "), 0.0) if name.startswith("signal ") else 0.0
                for name in self._names
            ]
        )
        least = _LEAST_SIGNAL / self._scales
        return (
            weights * _TRUST / self._scales,
            np.where(weights > 0, least, -np.inf),
            np.where(weights < 0, -least, np.inf),
        )

    def named(self, fitted: Fitted, *, scale: float) -> dict[str, float]:
        """What each column weighs."""
        return dict(zip(self._names, (fitted.weights * self._scales * scale).tolist(), strict=True))


def _joined(columns: dict[str, dict[str, float]], offset: dict[str, float], known: Rarity) -> Weights:
    questions = tuple(columns)

    def of(name: str) -> tuple[float, ...]:
        return tuple(columns[question].get(name, 0.0) for question in questions)

    def names(prefix: str) -> list[str]:
        found = {name for column in columns.values() for name in column if name.startswith(f"{prefix} ")}
        return sorted(name.removeprefix(f"{prefix} ") for name in found)

    return Weights(
        questions=questions,
        rarity=known,
        words={side: {gram: of(f"{side} {gram}") for gram in known[side]} for side in known},
        kinds={kind: (0.0, *of(f"kind {kind}")[1:]) for kind in names("kind")},
        signals={kind: columns[HEAT][f"signal {kind}"] for kind in names("signal")},
        offset=offset,
    )
