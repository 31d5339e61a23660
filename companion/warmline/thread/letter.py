"""What one message says, taken by itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from warmline.thread.frame import Greeting
from warmline.thread.phrases.finder import Phrase
from warmline.thread.requests import Request
from warmline.thread.sentence import Sentence
from warmline.thread.wording.weigher import Weighed


@dataclass(frozen=True, slots=True, eq=False)
class Letter:
    """A message without its circumstances.

    `own` is the text with all that is not the writer's own blanked to equal length, and `view` is the plain
    view of that. `phrases` holds the first of each kind, in order of place. `weighed` says by question how it
    is worded. In a language other than English there are no sentences, and so nothing is seen in it. Letters
    are compared by identity, so that what is seen in one can be remembered.
    """

    text: str
    own: str
    view: str
    sentences: tuple[Sentence, ...]
    phrases: tuple[Phrase, ...] = ()
    greeting: Greeting | None = None
    sign_off: Sentence | None = None
    requests: tuple[Request, ...] = ()
    weighed: Mapping[str, Weighed] = field(default_factory=dict)
    words: int = 0

    def phrase(self, kind: str) -> Phrase | None:
        """The first phrase of this kind."""
        return next((phrase for phrase in self.phrases if phrase.kind == kind), None)
