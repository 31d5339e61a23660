"""What one message says, taken by itself."""

from dataclasses import dataclass

from warmline.contract import Mark
from warmline.thread.phrases.finder import Phrase


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the writer's own, at code points `[start, end)`. `norms`: its words' normal forms."""

    start: int
    end: int
    norms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A message without its circumstances.

    `own` is the text with all that is not the writer's own blanked to equal length. `phrases` holds the
    first of each kind, in order of place. `marks` are what the reader of drafts says of it, where it was
    asked. In a language other than English there are no sentences, and so nothing is seen in it.
    """

    text: str
    own: str
    sentences: tuple[Sentence, ...]
    phrases: tuple[Phrase, ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def words(self) -> int:
        """How many words are the writer's own."""
        return sum(norm.isalnum() for sentence in self.sentences for norm in sentence.norms)

    def phrase(self, kind: str) -> Phrase | None:
        """The first phrase of this kind."""
        return next((phrase for phrase in self.phrases if phrase.kind == kind), None)
