"""Finds what the rules mark in a sentence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from warmline.errors import WarmlineError
from warmline.rules.finders import FINDERS
from warmline.rules.found import Found, without_overlaps
from warmline.rules.gate import Gate
from warmline.rules.notation import Pattern, Written, read_pattern
from warmline.rules.phrases import Phrases
from warmline.rules.replacement import Replacement, replacement
from warmline.rules.schema import Rule
from warmline.text.words import Tokenizer, Words

_Spans = list[tuple[int, int]]


class RuleMatcher:
    """All rules at once. May be shared by threads."""

    def __init__(self, rules: Iterable[Rule], tokenizer: Tokenizer) -> None:
        """Raises WarmlineError `rule_file` for a pattern that cannot be read."""
        self._tokenizer = tokenizer
        self._rules = tuple(rules)
        # Each pattern is looked for by itself, since most of a rule's cannot match where one of them can.
        patterns = [
            (n, pattern)
            for n, rule in enumerate(self._rules)
            for pattern in _read(rule, rule.patterns, tokenizer)
        ]
        self._gate = Gate((place, pattern) for place, (_, pattern) in enumerate(patterns))
        self._phrases = [(n, Phrases([pattern], tokenizer)) for n, pattern in patterns]
        self._unless = [Phrases(_read(rule, rule.unless, tokenizer), tokenizer) for rule in self._rules]
        self._finders = [(n, FINDERS[rule.finder]) for n, rule in enumerate(self._rules) if rule.finder]

    def find(self, sentence: str) -> tuple[Found, ...]:
        """What the rules mark in one sentence, sorted by place; where they overlap, the weightier one."""
        (said,) = self._tokenizer.norms([sentence])
        may_match = self._gate.open_for(set(said.norms))
        fits = {n: found for n, finder in self._finders if (found := list(finder(sentence)))}
        if not may_match and not fits:
            return ()
        with self._tokenizer.reading():
            words = self._tokenizer.words(sentence)
            fits |= self._matched(sentence, words, sorted(may_match))
            return without_overlaps(list(self._left(fits, words)))

    def _matched(self, sentence: str, words: Words, places: Iterable[int]) -> dict[int, list[Replacement]]:
        """What the patterns at these places of the list mark, by the rule's number."""
        spans: defaultdict[int, _Spans] = defaultdict(list)
        for place in places:
            n, phrases = self._phrases[place]
            spans[n] += phrases.spans(words.doc)
        return {
            n: [
                replacement(sentence, words.starts[first], words.ends[last - 1], self._rules[n].instead)
                for first, last in _longest(of_rule)
            ]
            for n, of_rule in spans.items()
        }

    def _left(self, fits: Mapping[int, list[Replacement]], words: Words) -> Iterator[Found]:
        """What of it no exception of its rule takes back."""
        for n, found in fits.items():
            if found and not any(self._unless[n].spans(words.doc)):
                yield from (Found(fit.start, fit.end, self._rules[n], fit.instead) for fit in found)


def _longest(spans: _Spans) -> Iterator[tuple[int, int]]:
    """Of spans that overlap, the longest."""
    taken: set[int] = set()
    for first, last in sorted(spans, key=lambda span: (span[0] - span[1], span)):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            yield first, last


def _read(rule: Rule, written: Iterable[Written], tokenizer: Tokenizer) -> list[Pattern]:
    try:
        return [pattern for one in written for pattern in read_pattern(one, tokenizer)]
    except ValueError as error:
        raise WarmlineError("rule_file", f"{rule.theme}/{rule.id}.toml: {error}") from None
