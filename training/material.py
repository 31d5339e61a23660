"""What a model learns from: drafts, ordinary mail, and the sentences that the rules are explained by."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from training.corpus import DRAFTS, ORDINARY, Draft, Line, Sentence, read_corpus
from training.split import is_held_out
from warmline.contract import Label
from warmline.rules.loader import bundled_rules, load_rules
from warmline.rules.schema import Rule
from warmline.text.reported_words import blank_reported_words

_RULE = "rule "


def read_material() -> tuple[Draft, ...]:
    """All of it, in the words that the companion would read.

    Raises CorpusError where a line does not fit, and WarmlineError `rule_file`.
    """
    every = (*read_corpus(DRAFTS), *read_corpus(ORDINARY), *examples_of(load_rules(bundled_rules())))
    return tuple(map(as_read, every))


def as_read(draft: Draft) -> Draft:
    """The draft with stand-ins for what it only quotes: that is how a model gets to see a sentence."""
    text = blank_reported_words(draft.text)
    sentences = tuple(replace(one, text=text[one.start : one.end]) for one in draft.sentences)
    return replace(draft, text=text, sentences=sentences)


def examples_of(rules: Iterable[Rule]) -> Iterator[Draft]:
    """Each sentence of a rule file as a draft of its own; a rule stands where a draft has its trade.

    So a rule is held out, or dealt out, with all its sentences.
    """
    for rule in rules:
        for marked in rule.marks:
            yield _alone(rule, marked.text, frozenset({rule.label}))
        for left in rule.leaves:
            yield _alone(rule, left.text, frozenset())


def held_out_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Those whose sentences no model learns from."""
    return tuple(rule for rule in rules if is_held_out(_RULE + rule.id))


def _alone(rule: Rule, text: str, labels: frozenset[Label]) -> Draft:
    line = Line(f"{rule.id}.toml", 1, text)
    return Draft(
        kind="example",
        trade=_RULE + rule.id,
        variety="",
        mood="none",
        text=text,
        sentences=(Sentence(text, labels, 0, line),),
    )
