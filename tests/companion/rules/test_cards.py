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
    }


def test_a_card_gives_the_first_three_different_examples() -> None:
    words = ["As I told you,", "as I told you", "told you", "I told", "you told"]
    marks = [{"text": word, "marked": word, "instead": "so"} for word in words]
    (card,) = rule_cards([a_rule(marks=marks)])

    assert card.looks_for == ["As I told you", "told you", "I told"]
