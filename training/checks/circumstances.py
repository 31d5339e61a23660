"""Whether a label can be guessed without reading the sentence: then a model would learn to guess."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from training.checks.finding import Figure, Finding
from training.checks.guessing import MOST_AUC, auc_of_guess
from training.corpus import Draft, Sentence
from training.words import words_of


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
    """Guessed from every other draft."""
    first, second = (
        [(circumstance(one), bool(one.sentence.labels)) for one in _placed(list(drafts)[half::2])]
        for half in (0, 1)
    )
    return auc_of_guess((first, second))


def _placed(drafts: Collection[Draft]) -> list[Placed]:
    return [Placed(d, sentence, place) for d in drafts for place, sentence in enumerate(d.sentences)]
