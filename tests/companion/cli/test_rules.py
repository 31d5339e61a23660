from collections.abc import Callable

from click.testing import Result

from warmline.contract import RuleCards


def test_the_rules_are_listed_by_label(run: Callable[..., Result]) -> None:
    shown = run("rules")

    assert shown.exit_code == 0
    headings = [line for line in shown.output.splitlines() if line.startswith("Can read as")]
    assert [heading.split()[3] for heading in headings] == ["defensive:", "condescending:", "hostile:"]
    assert "Source: " in shown.output


def test_the_rules_as_json(run: Callable[..., Result]) -> None:
    cards = RuleCards.model_validate_json(run("rules", "--json").output).rules

    assert len(cards) >= 40
    assert [card.id for card in cards] == sorted(card.id for card in cards)
