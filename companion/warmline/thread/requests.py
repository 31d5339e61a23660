"""Questions and requests in a message, and what they are about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.lang.en.stop_words import STOP_WORDS

from warmline.thread.sentence import Sentence

_OPENERS = 4
"""A sentence without a question mark asks when one of its first words does ("I need", "so, please ...")."""
_WANTS = {
    "need",
    "want",
    "require",
    "expect",
    "asking",
    "ask",
    "asked",
    "await",
    "awaiting",
    "request",
    "requesting",
    "send",
    "waiting",
}

_SMALL_TALK = {
    "ask",
    "asked",
    "asking",
    "tell",
    "know",
    "answer",
    "send",
    "need",
    "want",
    "like",
    "let",
    "question",
    "thank",
    "hope",
}
_ENDINGS = ("ations", "ation", "ings", "ing", "ments", "ment", "ies", "ied", "ed", "es", "s", "e", "y")
_SHORTEST_STEM = 3
_SHARE = 0.5
"""Part of a question's own words that an earlier question about the same matter holds."""
_LEAST_LETTERS = 10
"""Letters that the shared words must have together: one long word or two short ones tell a matter."""


@dataclass(frozen=True, slots=True)
class Request:
    """A sentence that asks for something, and the stems of the words that say what it is about."""

    start: int
    end: int
    about: frozenset[str]


def requests_in(sentences: Sequence[Sentence]) -> Iterator[Request]:
    """The sentences of a message that ask for something."""
    for sentence in sentences:
        if _asks(sentence):
            yield Request(sentence.start, sentence.end, matter_of(sentence))


def matter_of(sentence: Sentence) -> frozenset[str]:
    """The stems of the words that say what a sentence is about."""
    return frozenset(_stem(norm) for norm in sentence.norms if _tells(norm))


def is_same_matter(words: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the first is for the most part about what the second is about."""
    shared = words & other
    return len(shared) >= _SHARE * len(words) and sum(map(len, shared)) >= _LEAST_LETTERS


def _asks(sentence: Sentence) -> bool:
    if "?" in sentence.norms:
        return True
    opening = sentence.norms[:_OPENERS]
    return (
        "please" in sentence.norms or bool(_WANTS.intersection(opening)) or sentence.norms[:1] == ("kindly",)
    )


def _tells(norm: str) -> bool:
    return (
        len(norm) > _SHORTEST_STEM - 1
        and norm.isalnum()
        and norm not in STOP_WORDS
        and norm not in _SMALL_TALK
    )


def _stem(norm: str) -> str:
    """A word without its ending: enough to see that "invoices" and "invoice" are the same matter."""
    for ending in _ENDINGS:
        if norm.endswith(ending) and len(norm) - len(ending) >= _SHORTEST_STEM:
            return norm[: -len(ending)]
    return norm
