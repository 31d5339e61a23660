"""Whether a label can be guessed without reading the sentence: then a model would learn to guess."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass

from sklearn.metrics import roc_auc_score

from training.checks.finding import Figure, Finding
from training.corpus import Draft, Sentence
from training.words import words_of

MOST_AUC = 0.65
"""Area under the ROC curve by a guess from one circumstance. 0.5 is chance; reading should reach 0.9."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence, the draft it stands in, and the how-manieth it is there."""

    draft: Draft
    sentence: Sentence
    place: int


CIRCUMSTANCES: dict[str, Callable[[Placed], object]] = {
    "length": lambda one: min(len(words_of(one.sentence.text)) // 3, 10),
    "place in the draft": lambda one: (one.place * 6) // len(one.draft.sentences),
    "place from the end": lambda one: min(len(one.draft.sentences) - one.place, 8),
    "length of the draft": lambda one: min(len(one.draft.sentences), 12),
    "trade": lambda one: one.draft.trade,
    "variety": lambda one: one.draft.variety,
    "mood of the thread": lambda one: one.draft.mood,
}
"""What is known of a sentence by somebody who has not read it."""


def check_circumstances(drafts: Collection[Draft]) -> Finding:
    """No circumstance may tell whether a sentence is labelled."""
    guessed = {name: _guess(drafts, of) for name, of in CIRCUMSTANCES.items()}
    return Finding(
        tuple(
            Figure(f"label guessed from {name}, AUC", f"{auc:.2f}", f"at most {MOST_AUC}")
            for name, auc in guessed.items()
        ),
        tuple(
            f"{name} tells whether a sentence is labelled (AUC {auc:.2f}): write against it"
            for name, auc in guessed.items()
            if auc > MOST_AUC
        ),
    )


def _guess(drafts: Collection[Draft], circumstance: Callable[[Placed], object]) -> float:
    """How well the share of labelled sentences in a group, counted in every other draft, ranks the rest."""
    halves = [_placed([d for n, d in enumerate(drafts) if n % 2 == half]) for half in (0, 1)]
    truth: list[bool] = []
    guesses: list[float] = []
    for counted, guessed in (halves, reversed(halves)):
        overall = sum(bool(one.sentence.labels) for one in counted) / max(len(counted), 1)
        groups: defaultdict[object, list[bool]] = defaultdict(list)
        for one in counted:
            groups[circumstance(one)].append(bool(one.sentence.labels))
        for one in guessed:
            group = groups.get(circumstance(one), [])
            # A small group is drawn to the overall share.
            guesses.append((sum(group) + 10 * overall) / (len(group) + 10))
            truth.append(bool(one.sentence.labels))
    return float(roc_auc_score(truth, guesses)) if len(set(truth)) == 2 else 0.5


def _placed(drafts: Collection[Draft]) -> list[Placed]:
    return [Placed(d, sentence, place) for d in drafts for place, sentence in enumerate(d.sentences)]
