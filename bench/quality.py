"""How well each finds the sentences that a reader may take amiss, measured as in scripts/evaluate."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from sklearn.metrics import precision_recall_curve

from bench.process import Running
from bench.readers.answering import Mark
from training.evaluation.cases import ANY, KEYS, Case
from training.evaluation.judges import Judge, Verdict
from training.evaluation.measures import Measures, measure
from training.evaluation.outcome import Outcome, outcome

_COLUMN = KEYS.index(ANY)


@dataclass(frozen=True, slots=True)
class Quality:
    """`ranks`: whether the reader says how sure it is, without which average precision means nothing."""

    measures: Measures
    ranks: bool


def of_judge(cases: Sequence[Case], judge: Judge) -> Quality:
    """Of ours, as they are asked in scripts/evaluate."""
    return _quality(outcome(cases, judge), ranks=True)


def of_marks(cases: Sequence[Case], reader: Running) -> Quality:
    """Of a reader that marks places: a sentence counts as marked when a mark overlaps it."""
    return _quality(outcome(cases, _told(cases, reader)), ranks=False)


def of_scores(cases: Sequence[Case], reader: Running) -> Quality:
    """Of a reader that scores sentences: marked is what lies above the threshold that suits it best here."""
    result = outcome(cases, _told(cases, reader))
    return _quality(at_its_best(result), ranks=True)


def at_its_best(result: Outcome) -> Outcome:
    """With the threshold that has the highest F1 on this very set: more than could be had in earnest."""
    truth, scores = result.truth[:, _COLUMN], result.scores[:, _COLUMN]
    precision, recall, thresholds = precision_recall_curve(truth, scores)
    both = precision + recall
    f1 = np.divide(2 * precision * recall, both, out=np.zeros_like(both), where=both > 0)
    # The last point of the curve has no threshold: nothing is marked there.
    best = thresholds[int(f1[:-1].argmax())]
    return replace(result, shown=result.scores >= best)


def verdicts(marks: Sequence[Mark]) -> list[Verdict]:
    """What somebody else's marks say in our terms; of a label they know nothing."""
    shown = frozenset({ANY})
    return [Verdict(start, end, {ANY: 1.0 if score is None else score}, shown) for start, end, score in marks]


def _told(cases: Sequence[Case], reader: Running) -> Judge:
    told = {
        case.text: verdicts(reader.marks(case.text, [(one.start, one.end) for one in case.sentences]))
        for case in cases
    }
    return told.__getitem__


def _quality(result: Outcome, *, ranks: bool) -> Quality:
    (measures,) = measure(result, keys=(ANY,))
    return Quality(measures, ranks)
