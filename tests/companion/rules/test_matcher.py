import pytest

from support.rules import a_rule
from warmline.errors import WarmlineError
from warmline.rules.matcher import RuleMatcher
from warmline.rules.schema import Rule
from warmline.text.words import Tokenizer

TOKENIZER = Tokenizer()


def found(text: str, *rules: Rule) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.rule.id) for one in RuleMatcher(rules, TOKENIZER).find(text)]


def test_the_longest_match_of_a_rule_wins() -> None:
    rule = a_rule(patterns=["as i told you", "as i told you * times ,?"])

    assert found("As I told you three times, no.", rule) == [("As I told you three times,", "told-you")]


def test_a_rule_may_mark_twice_in_a_sentence() -> None:
    assert [words for words, _ in found("As I told you, and as I told you.", a_rule())] == [
        "As I told you,",
        "as I told you",
    ]


def test_unless_leaves_the_sentence_alone() -> None:
    rule = a_rule(unless=["sorry"])

    assert found("As I told you, no.", rule) != []
    assert found("Sorry, as I told you, no.", rule) == []


def test_unless_holds_for_its_own_rule_only() -> None:
    other = a_rule(id="other", patterns=["as i"])

    assert found("Sorry, as I told you.", a_rule(unless=["sorry"]), other) == [("as I", "other")]


def test_the_more_severe_of_two_rules_is_kept() -> None:
    other = a_rule(id="other", patterns=["you , it is"], severity="high")

    assert found("As I told you, it is late.", a_rule(), other) == [("you, it is", "other")]


def test_a_pattern_without_a_telling_word_is_tried_everywhere() -> None:
    assert found("So what?", a_rule(patterns=["_ what|that ??"])) == [("So what?", "told-you")]
    assert found("So what?", a_rule(patterns=[[{"IS_ALPHA": True}, {"LOWER": "what"}]])) != []


def test_a_finder_is_asked_for_what_it_finds() -> None:
    rule = a_rule(patterns=[], instead=[], finder="exclamations", unless=["thanks"])

    assert found("Now!!!", rule) == [("Now!!!", "told-you")]
    assert found("Thanks!!!", rule) == []


def test_places_are_those_of_the_text_as_written() -> None:
    assert found("👍  As\u00a0I\ntold  you, no.", a_rule()) == [("As\u00a0I\ntold  you,", "told-you")]


@pytest.mark.parametrize("patterns", [["Told you"], [[{"NORM": 3}]]])
def test_a_pattern_that_cannot_be_read_names_its_file(patterns: list[object]) -> None:
    with pytest.raises(WarmlineError, match="keeping-score/told-you") as raised:
        RuleMatcher([a_rule(patterns=patterns)], TOKENIZER)
    assert raised.value.code == "rule_file"
