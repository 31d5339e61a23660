"""Reads single messages into letters."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from warmline.contract import MAX_MESSAGES, Side
from warmline.deadline import check_time
from warmline.text.courtesies import is_greeting, is_sign_off
from warmline.text.language import LanguageGuesser, is_english
from warmline.text.norms import Norms
from warmline.text.own_words import own_words
from warmline.text.sentences import Span, sentences
from warmline.text.view import plain_view
from warmline.text.words import Tokenizer
from warmline.thread.english import surely_english
from warmline.thread.frame import greeting_in, sign_off_in
from warmline.thread.letter import Letter
from warmline.thread.phrases.finder import Phrase, PhraseFinder
from warmline.thread.requests import requests_in
from warmline.thread.sentence import Sentence
from warmline.thread.times import times_in
from warmline.thread.wording.weigher import Weigher


class LetterReader:
    """Reads a text on its own, whatever thread it is in, and remembers the letters of one long thread.

    They are kept in memory only. May be shared by threads.
    """

    def __init__(
        self,
        *,
        tokenizer: Tokenizer,
        finder: PhraseFinder,
        weigher: Weigher,
        guesser: LanguageGuesser,
    ) -> None:
        self._tokenizer = tokenizer
        self._finder = finder
        self._weigher = weigher
        self._guesser = guesser
        self.read = lru_cache(MAX_MESSAGES)(self._read)

    def _read(self, text: str, side: Side) -> Letter:
        """The letter of one message. Raises TooLongError."""
        check_time()
        own = own_words(text)
        view = plain_view(own)
        spans = list(sentences(own))
        said = [own[span.start : span.end] for span in spans]
        norms = self._tokenizer.norms(said)
        words = [norm for of in norms for norm in of.norms if norm.isalnum()]
        if not self._english(said, words):
            return Letter(text=text, own=own, view=view, sentences=())
        read = tuple(Sentence(span.start, span.end, of.norms) for span, of in zip(spans, norms, strict=True))
        phrases = [*self._phrases(spans, said, norms), *times_in(view, read)]
        phrases.sort(key=lambda phrase: (phrase.start, phrase.kind))
        return Letter(
            text=text,
            own=own,
            view=view,
            sentences=read,
            phrases=tuple(phrases),
            greeting=greeting_in(own, read),
            sign_off=sign_off_in(own, read),
            requests=tuple(requests_in(read)),
            weighed=self._weigher.weigh(read, phrases, side),
            words=len(words),
        )

    def _english(self, said: Sequence[str], words: Sequence[str]) -> bool:
        return surely_english(words) or is_english((len(one), self._guesser.language(one)) for one in said)

    def _phrases(
        self, spans: Sequence[Span], said: Sequence[str], norms: Sequence[Norms]
    ) -> Iterable[Phrase]:
        """The first of each kind."""
        read = [
            () if _only_frames(one, first=n == 0) else of.norms
            for n, (one, of) in enumerate(zip(said, norms, strict=True))
        ]
        first: dict[str, Phrase] = {}
        for hit in sorted(self._finder.find(read), key=lambda hit: hit.sentence):
            begin, of = spans[hit.sentence].start, norms[hit.sentence]
            phrase = Phrase(hit.kind, begin + of.starts[hit.first], begin + of.ends[hit.last - 1])
            first.setdefault(hit.kind, phrase)
        return first.values()


def _only_frames(sentence: str, *, first: bool) -> bool:
    """Whether a sentence only opens or closes the mail: "Thanks, Kim" at its foot thanks nobody."""
    return is_greeting(sentence) or (is_sign_off(sentence) and not first and sentence[-1] not in ".!")
