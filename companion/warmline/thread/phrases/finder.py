"""Finds the kinds of phrase in a sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from warmline.errors import WarmlineError
from warmline.rules.gate import Gate
from warmline.rules.notation import Pattern, Written, read_pattern
from warmline.rules.phrases import Phrases
from warmline.text.words import Tokenizer, Words
from warmline.thread.phrases.schema import PhraseKind

_NEGATIONS = {"not", "no", "never", "without", "nor", "neither", "hardly"}
_BETWEEN = {
    *("a", "an", "the", "any", "at", "all", "to", "for", "that", "it"),
    *("is", "be", "going", "need", "saying"),
}
"""Words across which a negation still reaches: "no need for a refund", "not saying it is unacceptable"."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of one `kind`. `start` and `end` count code points of the text they are in."""

    kind: str
    start: int
    end: int


class PhraseFinder:
    """All kinds at once. Not for use by several threads: they would share spaCy's growing vocabulary."""

    def __init__(self, kinds: Iterable[PhraseKind], tokenizer: Tokenizer) -> None:
        """Raises WarmlineError `phrase_file` for a pattern that cannot be read."""
        self._looks = [_Look(kind, tokenizer) for kind in kinds]
        self._gate = Gate((n, pattern) for n, look in enumerate(self._looks) for pattern in look.patterns)

    def find(self, words: Words) -> Iterator[Phrase]:
        """The first words of each kind in one sentence; places count from the sentence's start."""
        for n in sorted(self._gate.open_for({token.norm_ for token in words.doc})):
            yield from self._looks[n].find(words)


class _Look:
    """One kind, ready to look at sentences."""

    def __init__(self, kind: PhraseKind, tokenizer: Tokenizer) -> None:
        self._kind = kind
        self.patterns = _read(kind, kind.patterns, tokenizer)
        self._phrases = Phrases(self.patterns, tokenizer)
        self._unless = Phrases(_read(kind, kind.unless, tokenizer), tokenizer) if kind.unless else None

    def find(self, words: Words) -> Iterator[Phrase]:
        spans = [span for span in self._phrases.spans(words.doc) if not _denied(words.doc, span[0])]
        if not spans or (self._unless and any(self._unless.spans(words.doc))):
            return
        first, last = min(spans, key=lambda span: (span[0], -span[1]))
        yield Phrase(self._kind.kind, words.starts[first], words.ends[last - 1])


def _denied(doc: Doc, first: int) -> bool:
    """Whether the words from token `first` on are denied."""
    before = [token.norm_ for token in doc[:first]]
    while before and before[-1] in _BETWEEN:
        before.pop()
    return bool(before) and before[-1] in _NEGATIONS


def _read(kind: PhraseKind, written: Iterable[Written], tokenizer: Tokenizer) -> list[Pattern]:
    try:
        return [pattern for one in written for pattern in read_pattern(one, tokenizer)]
    except ValueError as error:
        raise WarmlineError("phrase_file", f"{kind.effect}/{kind.kind}.toml: {error}") from None
