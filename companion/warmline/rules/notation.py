"""The pattern notation of the rule files (docs/rules.md), made into patterns for spaCy's Matcher."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from spacy.schemas import validate_token_pattern

from warmline.text.words import Tokenizer

Token = dict[str, Any]
"""One token pattern as spaCy's Matcher takes it."""

Written = str | list[Token]
"""A pattern as a rule file has it: in the notation, or as spaCy's own token patterns."""

_ANY_WORD: Token = {"IS_PUNCT": False}
_ANY = frozenset[str]()
_LONGEST_GAP = 4
_MOST_VARIANTS = 64


class NotationError(ValueError):
    """A pattern that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One sequence of tokens. `[first, last)` are the tokens of it that are marked.

    `words[i]` are those one of which token i stands for; none where it stands for any. `at_start` and
    `at_end` tie the pattern to an edge of the sentence. Where there are `anchors`, it cannot match without
    one of them: that is how most patterns are never tried.
    """

    tokens: tuple[Token, ...]
    words: tuple[frozenset[str], ...]
    first: int
    last: int
    at_start: bool
    at_end: bool
    anchors: frozenset[str]


def read_pattern(source: Written, tokenizer: Tokenizer) -> tuple[Pattern, ...]:
    """The patterns that one string of the notation, or one list of spaCy's own token patterns, stands for.

    One string becomes several where a choice holds a word that is several tokens ("short-staffed|busy").
    """
    if not isinstance(source, str):
        if complaints := validate_token_pattern(source):
            raise NotationError("; ".join(complaints))
        return (_pattern(tuple(source), 0, len(source)),)
    parts = source.split()
    at_start, at_end = parts[:1] == ["^"], parts[-1:] == ["$"]
    parts = parts[at_start : len(parts) - at_end]
    opening, closing = _marked(parts)
    choices = [list(_element(part, tokenizer)) for part in parts if part not in ("[", "]")]
    variants = list(itertools.islice(itertools.product(*choices), _MOST_VARIANTS + 1))
    if len(variants) > _MOST_VARIANTS:
        raise NotationError(f'"{source}" stands for more than {_MOST_VARIANTS} patterns; write it as several')
    return tuple(_variant(variant, opening, closing, at_start, at_end) for variant in variants)


def _marked(parts: list[str]) -> tuple[int, int]:
    """Which elements stand between the brackets, not counting the brackets; all, where there are none."""
    if parts.count("[") > 1 or parts.count("]") > 1 or parts.count("[") != parts.count("]"):
        raise NotationError('only one part can be marked: one "[" and, after it, one "]"')
    opening, closing = (parts.index("["), parts.index("]") - 1) if "[" in parts else (0, len(parts))
    if closing <= opening:
        raise NotationError("there is nothing to mark")
    return opening, closing


def _element(part: str, tokenizer: Tokenizer) -> Iterator[tuple[Token, ...]]:
    """The token sequences that one element stands for."""
    if part == "*":
        yield ({**_ANY_WORD, "OP": "?"},) * _LONGEST_GAP
        return
    optional = len(part) > 1 and part.endswith("?")
    words = part[:-1] if optional else part
    if words == "_":
        yield (_op(_ANY_WORD, optional),)
        return
    forms = [_norms(word, tokenizer) for word in words.split("|")]
    single = sorted({form[0] for form in forms if len(form) == 1})
    longer = [form for form in forms if len(form) > 1]
    if single:
        token: Token = {"NORM": single[0]} if len(single) == 1 else {"NORM": {"IN": single}}
        yield (_op(token, optional and not longer),)
    for form in longer:
        yield tuple({"NORM": norm} for norm in form)
    if optional and longer:
        yield ()


def _norms(word: str, tokenizer: Tokenizer) -> tuple[str, ...]:
    if not word:
        raise NotationError('there is an empty choice beside a "|"')
    if word != word.lower():
        raise NotationError(f'"{word}" has capitals; patterns are written in lower case')
    if "'" in word[1:] or "’" in word:
        raise NotationError(
            f'"{word}" is a contraction; write it out ("did not"), and \'s and \'d as tokens of their own'
        )
    return tokenizer.word(word)


def _op(token: Token, optional: bool) -> Token:
    return {**token, "OP": "?"} if optional else token


def _variant(
    elements: tuple[tuple[Token, ...], ...], opening: int, closing: int, at_start: bool, at_end: bool
) -> Pattern:
    first = sum(map(len, elements[:opening]))
    last = first + sum(map(len, elements[opening:closing]))
    return _pattern(tuple(itertools.chain(*elements)), first, last, at_start=at_start, at_end=at_end)


def _pattern(
    tokens: tuple[Token, ...], first: int, last: int, *, at_start: bool = False, at_end: bool = False
) -> Pattern:
    if all("OP" in token for token in tokens[first:last]):
        raise NotationError("every marked word may be missing, so there would be nothing to mark")
    words = tuple(map(_words, tokens))
    return Pattern(tokens, words, first, last, at_start, at_end, _anchors(tokens, words))


def _anchors(tokens: tuple[Token, ...], words: tuple[frozenset[str], ...]) -> frozenset[str]:
    """The most telling word, or choice of words, without which the sequence cannot match."""
    needed = [of for token, of in zip(tokens, words, strict=True) if of and "OP" not in token]
    return min(needed, key=_commonness, default=frozenset())


def _words(token: Token) -> frozenset[str]:
    match token.get("NORM"):
        case str() as word:
            return frozenset([word])
        case {"IN": [*words], **rest} if not rest and all(isinstance(word, str) for word in words):
            return frozenset(words)
    return _ANY


def _commonness(words: frozenset[str]) -> tuple[int, int]:
    """Common words are short (Zipf's law of abbreviation), and one word is met less often than a choice."""
    return -min(map(len, words)), len(words)
