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
        "source": "A book",
        "source_url": "https://example.com/book",
    }
