"""Reads single messages into letters."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from threading import Lock

from warmline.contract import MAX_MESSAGES, Mark, Side
from warmline.text.courtesies import is_greeting, is_sign_off
from warmline.text.language import LanguageGuesser, is_english
from warmline.text.own_words import own_words
from warmline.text.sentences import Span, sentences
from warmline.text.words import Tokenizer
from warmline.thread.letter import Letter, Sentence
from warmline.thread.phrases.finder import Phrase, PhraseFinder

Tone = Callable[[str], Sequence[Mark]]
"""Marks the user's own words in a text, as in a draft."""


class LetterReader:
    """Reads a text on its own, whatever thread it is in, and remembers the letters of one long thread.

    They are kept in memory only. May be shared by threads.
    """

    def __init__(
        self, *, tokenizer: Tokenizer, finder: PhraseFinder, guesser: LanguageGuesser, tone: Tone | None
    ) -> None:
        self._tokenizer = tokenizer
        self._finder = finder
        self._guesser = guesser
        self._tone = tone
        self._lock = Lock()
        self.read = lru_cache(MAX_MESSAGES)(self._read)

    def _read(self, text: str, side: Side) -> Letter:
        """The letter of one message; only the user's own are read for their tone."""
        own = own_words(text)
        spans = list(sentences(own))
        if not self._english(own, spans):
            return Letter(text=text, own=own, sentences=())
        # spaCy keeps every new word for ever, unless it is told when reading ends; one thread at a time.
        with self._lock, self._tokenizer.memory_zone():
            read = list(self._sentences(own, spans))
        phrases: dict[str, Phrase] = {}
        for phrase in (phrase for _, said in read for phrase in said):
            phrases.setdefault(phrase.kind, phrase)
        return Letter(
            text=text,
            own=own,
            sentences=tuple(sentence for sentence, _ in read),
            phrases=tuple(sorted(phrases.values(), key=lambda phrase: (phrase.start, phrase.kind))),
            marks=tuple(self._tone(text)) if self._tone and side == "me" else (),
        )

    def _english(self, own: str, spans: Sequence[Span]) -> bool:
        return is_english(
            (span.end - span.start, self._guesser.language(own[span.start : span.end])) for span in spans
        )

    def _sentences(self, own: str, spans: Sequence[Span]) -> Iterator[tuple[Sentence, list[Phrase]]]:
        for span in spans:
            text = own[span.start : span.end]
            words = self._tokenizer.words(text)
            norms = tuple(token.norm_ for token in words.doc)
            found = () if _only_frames(text, first=span is spans[0]) else self._finder.find(words)
            said = [Phrase(one.kind, span.start + one.start, span.start + one.end) for one in found]
            yield Sentence(span.start, span.end, norms), said


def _only_frames(sentence: str, *, first: bool) -> bool:
    """Whether a sentence only opens or closes the mail: "Thanks, Kim" at its foot thanks nobody."""
    return is_greeting(sentence) or (is_sign_off(sentence) and not first and sentence[-1] not in ".!")
