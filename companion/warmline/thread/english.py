"""Tells at a glance that a mail is English, so that few have to be looked at closely."""

from collections.abc import Sequence

_COMMON = frozenset(
    {
        *(
            "the",
            "and",
            "you",
            "your",
            "are",
            "that",
            "this",
            "with",
            "not",
            "would",
            "they",
            "what",
            "there",
        ),
        *(
            "from",
            "our",
            "been",
            "has",
            "which",
            "when",
            "can",
            "could",
            "should",
            "were",
            "it",
            "if",
            "please",
        ),
    }
)
"""Words that English mail is full of, and that are words of no language written alike (Dutch has "was")."""
_SHARE = 0.12
_LEAST_WORDS = 8


def surely_english(words: Sequence[str]) -> bool:
    """Whether so many of the words are English that nothing else can be. No says nothing."""
    return len(words) >= _LEAST_WORDS and sum(map(_COMMON.__contains__, words)) >= _SHARE * len(words)
