"""Whether a label can be guessed without reading: then a model would learn to guess."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from sklearn.metrics import roc_auc_score

from training.checks.finding import Figure, Finding
from training.corpus import Draft, Sentence
from training.words import words_of

MOST_AUC = 0.65
"""Area under the ROC curve by a guess from one circumstance. 0.5 is chance; reading should reach 0.9."""
SUPPORT = 20
"""A word in fewer sentences than this proves nothing."""
MOST_BALANCED = 0.65
"""Balanced accuracy of "it is labelled if it holds this word"."""
MOST_PRECISE = 0.80
"""Precision of the same: a word that is nearly always labelled needs clean sentences to stand in, too."""


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


@dataclass(frozen=True, slots=True)
class Clue:
    """How well one word tells labelled sentences from clean ones."""

    word: str
    support: int
    precision: float
    balanced: float


def check_words(drafts: Collection[Draft]) -> Finding:
    """No single word may tell whether a sentence is labelled."""
    clues = list(clues_of([sentence for draft in drafts for sentence in draft.sentences]))
    if not clues:
        return Finding((), ())
    balanced = max(clues, key=lambda clue: clue.balanced)
    precise = max(clues, key=lambda clue: clue.precision)
    return Finding(
        (
            Figure(
                "best single word by balanced accuracy",
                f"“{balanced.word}”, {balanced.balanced:.2f}",
                f"at most {MOST_BALANCED}",
            ),
            Figure(
                "best single word by precision",
                f"“{precise.word}”, {precise.precision:.2f} of {precise.support}",
                f"at most {MOST_PRECISE:.2f}",
            ),
        ),
        tuple(
            f"the word “{clue.word}” tells too much: {clue.precision:.0%} of its {clue.support} sentences "
            f"are labelled, balanced accuracy {clue.balanced:.2f}"
            for clue in clues
            if clue.balanced > MOST_BALANCED or clue.precision > MOST_PRECISE
        ),
    )


def clues_of(sentences: Collection[Sentence]) -> Iterator[Clue]:
    """Every word with enough support, in the order of the alphabet."""
    labelled = sum(bool(sentence.labels) for sentence in sentences)
    clean = len(sentences) - labelled
    if not labelled or not clean:
        return
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for sentence in sentences:
        for word in set(words_of(sentence.text)):
            counts[word][bool(sentence.labels)] += 1
    for word, (in_clean, in_labelled) in sorted(counts.items()):
        support = in_clean + in_labelled
        if support >= SUPPORT:
            balanced = (in_labelled / labelled + 1 - in_clean / clean) / 2
            yield Clue(word, support, in_labelled / support, balanced)
