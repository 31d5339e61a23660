"""Finds what the rules mark in a sentence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from warmline.errors import WarmlineError
from warmline.rules.found import Found, without_overlaps
from warmline.rules.notation import Written, read_pattern
from warmline.rules.phrases import Phrases
from warmline.rules.replacement import replacement
from warmline.rules.schema import Rule
from warmline.text.words import Tokenizer, Words


class RuleMatcher:
    """All rules at once. For one thread at a time: spaCy's vocabulary grows with what is read."""

    def __init__(self, rules: Iterable[Rule], tokenizer: Tokenizer) -> None:
        """Raises WarmlineError `rule_file` for a pattern that cannot be read."""
        self._tokenizer = tokenizer
        self._looks = [_Look(rule, tokenizer) for rule in rules]
        self._always = [n for n, look in enumerate(self._looks) if not look.patterns.anchors]
        self._by_anchor: defaultdict[str, list[int]] = defaultdict(list)
        for n, look in enumerate(self._looks):
            for word in look.patterns.anchors:
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
        self.rule = rule
        self.patterns = _compiled(rule, rule.patterns, tokenizer)
        self._unless = _compiled(rule, rule.unless, tokenizer)

    def find(self, sentence: str, words: Words) -> Iterator[Found]:
        spans = sorted(self.patterns.spans(words.doc), key=lambda span: (span[0] - span[1], span[0]))
        if not spans or any(self._unless.spans(words.doc)):
            return
        taken: set[int] = set()
        for first, last in spans:
            if taken.isdisjoint(range(first, last)):
                taken.update(range(first, last))
                fit = replacement(sentence, words.starts[first], words.ends[last - 1], self.rule.instead)
                yield Found(fit.start, fit.end, self.rule, fit.instead)


def _compiled(rule: Rule, written: Iterable[Written], tokenizer: Tokenizer) -> Phrases:
    try:
        return Phrases([p for one in written for p in read_pattern(one, tokenizer)], tokenizer)
    except ValueError as error:
        raise WarmlineError("rule_file", f"{rule.theme}/{rule.id}.toml: {error}") from None
