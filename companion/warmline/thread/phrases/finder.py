"""Finds the kinds of phrase in the sentences of a message."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from warmline.errors import WarmlineError
from warmline.rules.gate import Gate
from warmline.rules.notation import Pattern, Written, read_pattern
from warmline.text.words import Tokenizer
from warmline.thread.phrases.alphabet import Alphabet, has_words
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


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase by its words: the tokens `[first, last)` of sentence `sentence`."""

    kind: str
    sentence: int
    first: int
    last: int


@dataclass(frozen=True)
class _Look:
    """One pattern, ready to be looked for."""

    kind: int
    written: str
    at_start: bool
    at_end: bool

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Made when it is first needed: most never are, and all together take a tenth of a second."""
        return re.compile(self.written)

    def spans(self, spelled: str) -> Iterator[tuple[int, int]]:
        """Where it is found in one sentence."""
        place = 0
        while found := self.expression.search(spelled, place):
            place = found.start() + 1
            if self.at_start and has_words(spelled[: found.start()]):
                return
            if not (self.at_end and has_words(spelled[found.end() :])):
                yield found.span(1)


class PhraseFinder:
    """All kinds at once. May be shared by threads."""

    def __init__(self, kinds: Iterable[PhraseKind], tokenizer: Tokenizer) -> None:
        """Raises WarmlineError `phrase_file` for a pattern that cannot be read."""
        self._kinds = tuple(kinds)
        read = [_read(kind, kind.patterns, tokenizer) for kind in self._kinds]
        unless = [_read(kind, kind.unless, tokenizer) for kind in self._kinds]
        self._alphabet = Alphabet(pattern for of in (*read, *unless) for pattern in of)
        self._looks = [self._look(n, pattern) for n, of in enumerate(read) for pattern in of]
        self._unless = [[self._look(n, pattern) for pattern in of] for n, of in enumerate(unless)]
        self._gate = Gate(enumerate(pattern for of in read for pattern in of))

    def find(self, sentences: Sequence[Sequence[str]]) -> Iterator[Hit]:
        """The first words of each kind in each sentence, by their norms."""
        may_match: defaultdict[int, list[int]] = defaultdict(list)
        for number, norms in enumerate(sentences):
            for n in self._gate.open_for(set(norms)):
                may_match[n].append(number)
        spelled = {
            number: self._alphabet.spell(sentences[number]) for number in set().union(*may_match.values())
        }
        best: dict[tuple[int, int], tuple[int, int]] = {}
        for n, numbers in sorted(may_match.items()):
            look = self._looks[n]
            for number in numbers:
                for first, last in look.spans(spelled[number]):
                    if not _denied(sentences[number], first):
                        key = (number, look.kind)
                        best[key] = min(best.get(key, (first, last)), (first, last), key=_earliest)
                        break
        for (number, kind), (first, last) in best.items():
            if not any(any(look.spans(spelled[number])) for look in self._unless[kind]):
                yield Hit(self._kinds[kind].kind, number, first, last)

    def _look(self, kind: int, pattern: Pattern) -> _Look:
        return _Look(kind, self._alphabet.expression(pattern), pattern.at_start, pattern.at_end)


def _earliest(span: tuple[int, int]) -> tuple[int, int]:
    """The earliest, and of these the longest."""
    return span[0], -span[1]


def _denied(norms: Sequence[str], first: int) -> bool:
    """Whether the words from token `first` on are denied."""
    place = first - 1
    while place >= 0 and norms[place] in _BETWEEN:
        place -= 1
    return place >= 0 and norms[place] in _NEGATIONS


def _read(kind: PhraseKind, written: Iterable[Written], tokenizer: Tokenizer) -> list[Pattern]:
    try:
        return [pattern for one in written for pattern in read_pattern(one, tokenizer)]
    except ValueError as error:
        raise WarmlineError("phrase_file", f"{kind.effect}/{kind.kind}.toml: {error}") from None
