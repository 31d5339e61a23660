"""Sentences as strings with one character a word, so that regular expressions look for phrases of words."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from warmline.rules.notation import Pattern, Token

_WORDS = 0xF0000
_SIGNS = 0x100000
"""Where the characters of known words and of known punctuation begin, in the planes for private use."""
_OTHER_WORD, _OTHER_SIGN = "w", "p"
_WORD_LETTERS = f"{_OTHER_WORD}{chr(_WORDS)}-{chr(_SIGNS - 1)}"
_ANY_WORD = re.compile(f"[{_WORD_LETTERS}]")


def is_sign(norm: str) -> bool:
    """Whether a token is punctuation only."""
    return all(unicodedata.category(char).startswith("P") for char in norm)


class Alphabet:
    """A character for each word that some pattern names, one for all other words, one for other signs."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        named = {word for pattern in patterns for words in pattern.words for word in words}
        self._letters = {
            word: chr((_SIGNS if is_sign(word) else _WORDS) + n) for n, word in enumerate(sorted(named))
        }
        self.letter = lru_cache(20_000)(self._letter)

    def spell(self, norms: Iterable[str]) -> str:
        """A sentence, word for character."""
        return "".join(map(self.letter, norms))

    def expression(self, pattern: Pattern) -> str:
        """The regular expression of a pattern in spelled sentences; group 1 are the words it is about.

        Raises ValueError for a token that names no norm, such as spaCy's own patterns may hold.
        """
        parts = list(map(self._token, pattern.tokens, pattern.words))
        before, about, after = (
            "".join(parts[: pattern.first]),
            "".join(parts[pattern.first : pattern.last]),
            "".join(parts[pattern.last :]),
        )
        return f"{before}({about}){after}"

    def _letter(self, norm: str) -> str:
        return self._letters.get(norm) or (_OTHER_SIGN if is_sign(norm) else _OTHER_WORD)

    def _token(self, token: Token, words: frozenset[str]) -> str:
        if words:
            choice = "".join(self._letters[word] for word in sorted(words))
        elif token.get("IS_PUNCT") is False:
            choice = _WORD_LETTERS
        else:
            raise ValueError(f"{token} is no word of the notation")
        return f"[{choice}]{token.get('OP', '')}"


def has_words(spelled: str) -> bool:
    """Whether more than punctuation is spelled there."""
    return _ANY_WORD.search(spelled) is not None
