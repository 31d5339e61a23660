from support.rules import a_rule
from warmline.rules.cards import rule_cards


def test_a_card_says_what_the_rule_says() -> None:
    (card,) = rule_cards([a_rule(source={"title": "A book", "url": "https://example.com/book"})])

    assert card.model_dump() == {
        "id": "told-you",
        "label": "defensive",
        "severity": "medium",
        "title": "As I told you",
        "why": "It can read as keeping score.",
        "looks_for": ["As I told you"],
        "source": "A book",
        "source_url": "https://example.com/book",
        "instead": ["to recap,"],
    }


def test_a_card_gives_the_first_three_different_examples() -> None:
    words = ["As I told you,", "as I told you", "told you", "I told", "you told"]
    marks = [{"text": word, "marked": word, "instead": "so"} for word in words]
    (card,) = rule_cards([a_rule(marks=marks)])

    assert card.looks_for == ["As I told you", "told you", "I told"]


def test_a_card_of_a_rule_that_finds_by_itself_says_what_to_write_as_its_examples_do() -> None:
    marks = [{"text": "NOW, OR ELSE", "marked": "NOW", "instead": words} for words in ("Now", "Soon", "Now")]
    (card,) = rule_cards([a_rule(finder="capitals", patterns=[], instead=[], marks=marks)])

    assert card.instead == ["Now", "Soon"]


def test_a_card_leaves_out_that_the_words_can_simply_go() -> None:
    (card,) = rule_cards([a_rule(instead=["", "to recap,"])])

    assert card.instead == ["to recap,"]
