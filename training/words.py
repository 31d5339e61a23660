"""The words of a sentence, as checks and measures compare them."""

import re

from warmline.text.view import plain_view

_WORD = re.compile(r"[\w'£$€%]+|[?!]")


def words_of(text: str) -> tuple[str, ...]:
    """Words in lower case with their apostrophes, question and exclamation marks; no other punctuation."""
    return tuple(_WORD.findall(plain_view(text)))


def runs(words: tuple[str, ...], length: int) -> set[tuple[str, ...]]:
    """All runs of so many words."""
    return {words[n : n + length] for n in range(len(words) - length + 1)}
