"""Looks for the patterns of one rule in a sentence."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import cast

from spacy.matcher import Matcher
from spacy.tokens import Doc, Token

from warmline.rules.notation import Pattern
from warmline.text.reported_words import STAND_IN
from warmline.text.words import Tokenizer


class Phrases:
    """Some patterns."""

    def __init__(self, patterns: Iterable[Pattern], tokenizer: Tokenizer) -> None:
        self._vocab = tokenizer.vocab
        # Each pattern has a key of its own, for a match to tell which of them it is of.
        self._patterns = {self._vocab.strings.add(f"pattern {n}"): p for n, p in enumerate(patterns)}

    @cached_property
    def _matcher(self) -> Matcher:
        # Made when it is first needed: most never are, and all of them together take 20 MB.
        matcher = Matcher(self._vocab)
        for key, pattern in self._patterns.items():
            matcher.add(key, [list(pattern.tokens)])
        return matcher

    def spans(self, doc: Doc) -> Iterator[tuple[int, int]]:
        """The tokens that are to be marked, as `[first, last)`; they may overlap."""
        if not self._patterns:
            return
        # spaCy's stubs do not know of the fourth part.
        matches = cast("list[tuple[int, int, int, list[int]]]", self._matcher(doc, with_alignments=True))
        for key, start, end, alignment in matches:
            pattern = self._patterns[key]
            if pattern.at_start and _has_words(doc[:start]):
                continue
            if pattern.at_end and _has_words(doc[end:]):
                continue
            marked = [start + i for i, token in enumerate(alignment) if pattern.first <= token < pattern.last]
            yield marked[0], marked[-1] + 1


def _has_words(tokens: Iterable[Token]) -> bool:
    return any(char.isalnum() or char == STAND_IN for token in tokens for char in token.text)
