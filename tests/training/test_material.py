from collections import Counter

from support.corpus import a_draft
from support.rules import a_rule
from training.material import as_read, examples_of, held_out_rules, read_material
from training.split import folds, is_held_out
from warmline.rules.loader import bundled_rules, load_rules
from warmline.text.reported_words import STAND_IN


def test_each_sentence_of_a_rule_is_a_draft_with_its_label() -> None:
    rule = a_rule()

    drafts = list(examples_of([rule]))

    assert [(draft.text, [*draft.sentences[0].labels]) for draft in drafts] == [
        *((marked.text, [rule.label]) for marked in rule.marks),
        *((left.text, []) for left in rule.leaves),
    ]
    assert all(draft.sentences[0].text == draft.text for draft in drafts)


def test_what_a_draft_quotes_is_not_learnt_from() -> None:
    draft = as_read(a_draft('. You wrote "get lost". See www.example.com now.'))

    (sentence,) = draft.sentences
    assert sentence.text == f"You wrote {STAND_IN * 10}. See {STAND_IN * 15} now."
    assert draft.text[sentence.start : sentence.end] == sentence.text


def test_a_rule_is_dealt_out_with_all_its_sentences() -> None:
    drafts = [draft for draft in read_material() if draft.kind == "example"]

    assert 0 < sum(is_held_out(draft.trade) for draft in drafts) < len(drafts) / 3
    for fold in folds(drafts, count=2):
        assert {draft.trade for draft in fold.learn}.isdisjoint(draft.trade for draft in fold.judge)


def test_the_rules_held_out_are_those_whose_sentences_are() -> None:
    rules = load_rules(bundled_rules())

    apart = {draft.text for draft in examples_of(held_out_rules(rules))}
    assert apart == {draft.text for draft in examples_of(rules) if is_held_out(draft.trade)}


def test_all_kinds_of_material_are_there() -> None:
    of_kinds = Counter(draft.kind for draft in read_material())

    assert min(of_kinds["to a client"], of_kinds["ordinary"], of_kinds["example"]) > 1000
