"""Finds what the rules mark in a sentence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from warmline.errors import WarmlineError
from warmline.rules.finders import FINDERS
from warmline.rules.found import Found, without_overlaps
from warmline.rules.notation import Written, read_pattern
from warmline.rules.phrases import Phrases
from warmline.rules.replacement import Replacement, replacement
from warmline.rules.schema import Rule
from warmline.text.words import Tokenizer, Words


class RuleMatcher:
    """All rules at once. For one thread at a time: spaCy's vocabulary grows with what is read."""

    def __init__(self, rules: Iterable[Rule], tokenizer: Tokenizer) -> None:
        """Raises WarmlineError `rule_file` for a pattern that cannot be read."""
        self._tokenizer = tokenizer
        self._looks = [_Look(rule, tokenizer) for rule in rules]
        self._always = [n for n, look in enumerate(self._looks) if not look.anchors]
        self._by_anchor: defaultdict[str, list[int]] = defaultdict(list)
        for n, look in enumerate(self._looks):
            for word in look.anchors:
                self._by_anchor[word].append(n)

    def find(self, sentence: str) -> tuple[Found, ...]:
        """What the rules mark in one sentence, sorted by place; where they overlap, the weightier one."""
        return without_overlaps(list(self._find(sentence)))

    def _find(self, sentence: str) -> Iterator[Found]:
        words = self._tokenizer.words(sentence)
        anchored = {n for norm in {token.norm_ for token in words.doc} for n in self._by_anchor.get(norm, ())}
        for n in sorted(anchored.union(self._always)):
            yield from self._looks[n].find(sentence, words)


class _Look:
    """One rule, ready to look at sentences."""

    def __init__(self, rule: Rule, tokenizer: Tokenizer) -> None:
        self._rule = rule
        self._patterns = _compiled(rule, rule.patterns, tokenizer)
        self._unless = _compiled(rule, rule.unless, tokenizer)
        self.anchors = self._patterns.anchors
        """Without one of these words in a sentence nothing is found; empty where that cannot be said."""

    def find(self, sentence: str, words: Words) -> list[Found]:
        found = [
            Found(fit.start, fit.end, self._rule, fit.instead) for fit in self._replacements(sentence, words)
        ]
        return [] if found and any(self._unless.spans(words.doc)) else found

    def _replacements(self, sentence: str, words: Words) -> Iterator[Replacement]:
        if self._rule.finder:
            yield from FINDERS[self._rule.finder](sentence)
        taken: set[int] = set()
        for first, last in sorted(
            self._patterns.spans(words.doc), key=lambda span: (span[0] - span[1], span)
        ):
            if taken.isdisjoint(range(first, last)):
                taken.update(range(first, last))
                yield replacement(sentence, words.starts[first], words.ends[last - 1], self._rule.instead)


def _compiled(rule: Rule, written: Iterable[Written], tokenizer: Tokenizer) -> Phrases:
    try:
        return Phrases([p for one in written for p in read_pattern(one, tokenizer)], tokenizer)
    except ValueError as error:
        raise WarmlineError("rule_file", f"{rule.theme}/{rule.id}.toml: {error}") from None
