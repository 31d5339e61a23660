"""Labelled sentences and verdicts, brought together."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.evaluation.cases import KEYS, Case, Labelled
from training.evaluation.judges import Judge, Verdict


@dataclass(frozen=True, slots=True)
class Outcome:
    """Arrays over all sentences, one column for each of KEYS; `draft` numbers the draft of each sentence.

    `stray` counts verdicts shown where no labelled sentence is: in a greeting, say.
    """

    truth: NDArray[np.bool_]
    shown: NDArray[np.bool_]
    scores: NDArray[np.float64]
    draft: NDArray[np.int64]
    stray: int


def outcome(cases: Sequence[Case], judge: Judge) -> Outcome:
    """What `judge` makes of the cases. A verdict counts for every sentence that it overlaps."""
    truth, shown, scores, draft = [], [], [], []
    stray = 0
    for number, case in enumerate(cases):
        verdicts = judge(case.text)
        stray += sum(bool(v.shown) and not any(_overlap(s, v) for s in case.sentences) for v in verdicts)
        for sentence in case.sentences:
            over = [verdict for verdict in verdicts if _overlap(sentence, verdict)]
            truth.append([key in sentence.keys for key in KEYS])
            shown.append([any(key in verdict.shown for verdict in over) for key in KEYS])
            scores.append([max((v.scores.get(key, 0.0) for v in over), default=0.0) for key in KEYS])
            draft.append(number)
    return Outcome(np.array(truth), np.array(shown), np.array(scores), np.array(draft), stray)


def _overlap(sentence: Labelled, verdict: Verdict) -> bool:
    return verdict.start < sentence.end and sentence.start < verdict.end
