"""Sentences that were written twice, nearly twice, or filled into one skeleton."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from spacy.lang.en.stop_words import STOP_WORDS

from training.checks.finding import Figure, Finding
from training.words import runs, words_of

SHORTEST = 4
"""Words. "Thanks again." may stand in many drafts."""
SHORTEST_ALIKE = 6
"""Words. "No charge today." and "No charge for today." are no matter."""
ALIKE = 0.6
"""Of the runs of three words in either of two sentences, the share in both (Jaccard): about one word in six
has been changed."""
SHARED_RUN = 7
"""Words in a row that two sentences do not share by chance."""
SKELETON_WORDS = 10
SKELETON_KEPT = 6
"""A skeleton counts if the sentence is so long and so much of it is kept: "I _ the _" tells nothing."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, and where to find it. Those `within` the same thread may repeat each other: people do."""

    place: str
    text: str
    within: str | None = None


def check_repeats(sentences: Iterable[Said]) -> Finding:
    """Nothing may be there twice."""
    sentences = tuple(sentences)
    words = [words_of(sentence.text) for sentence in sentences]
    same = set(_sharing([{of} if len(of) >= SHORTEST else set() for of in words]))
    near = set(_alike(words)) | set(_sharing([runs(of, SHARED_RUN) for of in words]))
    skeletons = set(_sharing([_skeleton(of) for of in words]))
    natural = {
        (one, other)
        for one, other in same | near | skeletons
        if sentences[one].within is not None and sentences[one].within == sentences[other].within
    }
    kinds = {
        "sentences that are there twice": same - natural,
        "sentences nearly alike": near - same - natural,
        "skeletons used twice": skeletons - near - same - natural,
    }
    return Finding(
        tuple(Figure(name, str(len(pairs)), "0") for name, pairs in kinds.items()),
        tuple(
            _told(name, sentences[one], sentences[other])
            for name, pairs in kinds.items()
            for one, other in sorted(pairs)
        ),
    )


def _told(name: str, one: Said, other: Said) -> str:
    return f"{other.place}: {name}, see {one.place}:\n    {one.text}\n    {other.text}"


def _sharing(features: list[set[tuple[str, ...]]]) -> Iterator[tuple[int, int]]:
    """The pairs of sentences, by number, that have a feature in common."""
    having: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, of in enumerate(features):
        for feature in of:
            having[feature].append(n)
    for those in having.values():
        yield from combinations(those, 2)


def _alike(words: list[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    threes = [runs(of, 3) for of in words]
    for (one, other), shared in Counter(_sharing(threes)).items():
        both = len(threes[one]) + len(threes[other]) - shared
        shorter = min(len(words[one]), len(words[other]))
        if shorter >= SHORTEST_ALIKE and shared / both >= ALIKE:
            yield one, other


def _skeleton(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """The sentence with its content words blanked, if enough is left to tell it from others."""
    blanked = tuple(word if word in STOP_WORDS else "_" for word in words)
    kept = len(blanked) - blanked.count("_")
    return {blanked} if len(words) >= SKELETON_WORDS and kept >= SKELETON_KEPT else set()
