"""Whether a label can be told by one word: then a model would learn that word."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from training.checks.finding import Figure, Finding
from training.corpus import Draft, Sentence
from training.words import words_of

SUPPORT = 20
"""A word in fewer sentences than this proves nothing."""
MOST_BALANCED = 0.65
"""Balanced accuracy of "it is labelled if it holds this word"."""
MOST_PRECISE = 0.80
"""Precision of the same: a word that is nearly always labelled needs clean sentences to stand in, too."""


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
