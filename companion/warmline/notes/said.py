"""Sentences with the phrases that notes look for, remembered: while somebody types, all but one are known."""

import re
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock
from typing import Self

from warmline.notes.loader import load_phrases
from warmline.text.view import plain_view
from warmline.text.words import Tokenizer
from warmline.thread.phrases.finder import PhraseFinder

_REMEMBERED = 4096
"""Sentences. They are kept in memory only."""
_DATE_IN_NUMBERS = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th|:\d\d| ?(?:am|pm|a\.m|p\.m|h|hrs|o'clock)|/\d{1,2}"
    r"|(?: ?[-–] ?\d{1,2})?[ -](?:min|hour|day|week|month|(?:work|business)ing day)\w*)\b"
    r"|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\.? (?:march|may)\b|\b(?:march|may) \d{1,2}\b"
)


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence. `words` are its words without punctuation; `kinds` the kinds of phrase in it.

    `dated`: it names a day, an hour or a span.
    """

    text: str
    words: tuple[str, ...]
    kinds: frozenset[str]
    dated: bool


class SentenceReader:
    """May be shared by threads."""

    def __init__(self, *, tokenizer: Tokenizer, finder: PhraseFinder) -> None:
        self._tokenizer = tokenizer
        self._finder = finder
        self._lock = Lock()
        self._known: OrderedDict[str, Said] = OrderedDict()

    @classmethod
    def load(cls, tokenizer: Tokenizer) -> Self:
        """With the phrases that come with the package. Raises WarmlineError `phrase_file`."""
        return cls(tokenizer=tokenizer, finder=PhraseFinder(load_phrases(), tokenizer))

    def read(self, sentences: Iterable[str]) -> tuple[Said, ...]:
        """What each sentence says. New ones are read together, which is quicker than one by one."""
        sentences = tuple(sentences)
        with self._lock:
            known = {text: said for text in sentences if (said := self._known.get(text)) is not None}
        fresh = self._read([text for text in dict.fromkeys(sentences) if text not in known])
        with self._lock:
            self._known.update(fresh)
            for _ in range(len(self._known) - _REMEMBERED):
                self._known.popitem(last=False)
        known |= fresh
        return tuple(known[text] for text in sentences)

    def _read(self, texts: list[str]) -> dict[str, Said]:
        norms = [of.norms for of in self._tokenizer.norms(texts)]
        kinds: list[set[str]] = [set() for _ in texts]
        for hit in self._finder.find(norms):
            kinds[hit.sentence].add(hit.kind)
        return {
            text: Said(
                text=text,
                words=tuple(norm for norm in of if norm[0].isalnum()),
                kinds=frozenset(found),
                dated="date" in found or _DATE_IN_NUMBERS.search(plain_view(text)) is not None,
            )
            for text, of, found in zip(texts, norms, kinds, strict=True)
        }
