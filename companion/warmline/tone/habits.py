"""What a writer does throughout a draft is a habit of theirs, and says nothing to the reader."""

from collections.abc import Sequence

_CAPITALS = frozenset({"capitals"})
"""The rules that a habit of writing in capitals sets off."""
_FEWEST = 3
"""So many sentences show a habit; one or two can be shouted."""
_THROUGHOUT = 0.8
"""The share of capitals among the letters of a draft whose writer keeps the key down."""


def rules_of_habit(sentences: Sequence[str]) -> frozenset[str]:
    """The ids of the rules that have nothing to say about a draft of these sentences."""
    letters = capitals = 0
    for sentence in sentences:
        letters += sum(map(str.isalpha, sentence))
        capitals += sum(map(str.isupper, sentence))
    throughout = len(sentences) >= _FEWEST and capitals >= _THROUGHOUT * letters
    return _CAPITALS if throughout else frozenset()
