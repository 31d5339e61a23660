"""Finds the notes of a draft: the one place where the parts of this room are joined."""

from collections.abc import Callable, Iterable, Sequence
from typing import Self

from warmline.contract import Mark, Note
from warmline.notes import acknowledge, forwarded, hard_news, own_it, repeated, when
from warmline.notes.finding import Finding
from warmline.notes.said import SentenceReader
from warmline.notes.view import View, view_of
from warmline.notes.wording import Sayings, bundled_sayings, note_of
from warmline.text.document import read_sentences
from warmline.text.words import Tokenizer
from warmline.thread.decisions.case import Case

MOST_SHOWN = 2
_FEWEST_WORDS = 8
LOOKS: tuple[Callable[[View], Finding | None], ...] = (
    own_it.look,
    acknowledge.look,
    hard_news.look,
    forwarded.look,
    when.look,
    repeated.look,
)
"""In rank. What repairs trust comes first; a repeated phrase, which only costs warmth, last."""


class NoteReader:
    """May be shared by threads."""

    def __init__(self, *, sentences: SentenceReader, sayings: Sayings) -> None:
        self._sentences = sentences
        self._sayings = sayings

    @classmethod
    def load(cls, *, tokenizer: Tokenizer | None = None) -> Self:
        """With what comes with the package. Raises WarmlineError `phrase_file` or `wording_file`.

        `tokenizer` may be given, for it remembers what it has read.
        """
        return cls(sentences=SentenceReader.load(tokenizer or Tokenizer()), sayings=bundled_sayings())

    def read(self, text: str, *, case: Case | None, marks: Sequence[Mark] = ()) -> list[Note]:
        """At most two notes on an English draft, the first in rank first.

        `case` is the thread above as far as there is one; what `marks` say is not said again.
        """
        sentences = read_sentences(text)
        view = view_of(text, sentences, marks=marks, case=case, reader=self._sentences)
        if sum(len(said.words) for said in view.draft) < _FEWEST_WORDS:
            return []
        findings = filter(None, (look(view) for look in LOOKS))
        return [note_of(one, self._sayings) for one in _once(findings)][:MOST_SHOWN]


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Without those that miss nothing but what an earlier one misses."""
    named: set[str] = set()
    for one in findings:
        if not one.lacks or {*one.lacks} - named:
            yield one
        named.update(one.lacks)
