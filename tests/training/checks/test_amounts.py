"""Whether there is enough."""

from support.corpus import a_draft
from support.rules import a_rule
from training.checks.amounts import (
    LEAST,
    check_amounts,
    check_look_alikes,
    check_stock_phrases,
    look_alikes,
)
from warmline.rules.matcher import RuleMatcher
from warmline.text.words import Tokenizer

TWO = [a_draft(". One.\nDH Two.", trade="florist", mood="calm"), a_draft(". Three.", trade="bakery")]
RULES = RuleMatcher([a_rule()], Tokenizer())


def test_too_little_is_named() -> None:
    finding = check_amounts(TWO)

    assert len(finding.wrong) == len(LEAST)
    assert "there are 2 drafts, and 1,500 are needed" in finding.wrong


def test_what_there_is_is_counted() -> None:
    figures = {figure.name: figure.value for figure in check_amounts(TWO).figures}

    assert figures["sentences"] == "3"
    assert figures["sentences that are hostile"] == "1"
    assert figures["sentences that are condescending"] == "0"
    assert figures["sentences with a label"] == "1 (33.3%)"
    assert figures["drafts without any label"] == "1 (50.0%)"
    assert figures["drafts, thread above: calm"] == "1"
    assert figures["trades held out"] == "florist"


def test_enough_is_enough() -> None:
    drafts = [a_draft("\n".join([". One."] * 4), trade=f"trade {n}") for n in range(40)] * 38
    wrong = check_amounts(drafts).wrong

    assert wrong == ("there are 1 varieties of English, and 5 are needed",)


def test_half_of_the_labelled_sentences_may_have_a_stock_phrase() -> None:
    half = [a_draft("D As I told you, it is late.\nD Whose fault was that."), a_draft(". As I told you, no.")]

    assert check_stock_phrases(half, rules=RULES).wrong == ()
    assert check_stock_phrases(half, rules=RULES).figures[0].value == "1 (50.0%)"
    assert check_stock_phrases([*half, a_draft("H As I told you, go away.")], rules=RULES).wrong != ()


def test_a_third_of_the_clean_sentences_has_a_look_alike() -> None:
    enough = [a_draft(". Obviously I got it wrong.\n. One.\n. Two.\nD Of course.")]

    assert check_look_alikes(enough).wrong == ()
    assert check_look_alikes([*enough, a_draft(". Three.\n. Plainly.")]).wrong != ()


def test_look_alikes_may_be_phrases() -> None:
    assert {("obviously",), ("of", "course")} <= look_alikes()
    assert check_look_alikes([a_draft(". The course of it.")]).wrong != ()
