"""How well a label is guessed by somebody who knows one circumstance, and has read nothing."""

from collections import defaultdict
from collections.abc import Sequence

from sklearn.metrics import roc_auc_score

MOST_AUC = 0.65
"""Area under the ROC curve by a guess from one circumstance. 0.5 is chance; reading should reach 0.9."""

_DRAWN = 10
"""A small group is drawn to the overall share, as if it had so many more of it."""

Known = Sequence[tuple[object, bool]]
"""Of each thing guessed at: its circumstance, and whether it has the label."""


def auc_of_guess(halves: tuple[Known, Known]) -> float:
    """How well the share of labels in each group, counted in one half, ranks the other half."""
    truth: list[bool] = []
    guesses: list[float] = []
    for counted, guessed in (halves, halves[::-1]):
        overall = sum(label for _, label in counted) / max(len(counted), 1)
        groups: defaultdict[object, list[bool]] = defaultdict(list)
        for circumstance, label in counted:
            groups[circumstance].append(label)
        for circumstance, label in guessed:
            group = groups.get(circumstance, [])
            guesses.append((sum(group) + _DRAWN * overall) / (len(group) + _DRAWN))
            truth.append(label)
    return float(roc_auc_score(truth, guesses)) if len(set(truth)) == 2 else 0.5
