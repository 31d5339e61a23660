import pytest

from support.threads import case, mine
from warmline.thread.decisions.bring_in import advise_bring_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You lied to me.", "You lied to me"),
        ("I will hand it to our solicitor.", "to our solicitor"),
        ("Otherwise I go public with this.", "go public"),
        ("I want to speak to your manager.", "speak to your manager"),
    ],
)
def test_one_is_enough(text, words):
    advice = advise_bring_in(case(text))
    assert advice.suggest
    assert f"“{words}” on 2 March" in advice.why


def test_doubts_count_from_the_second_on():
    doubt = "Are you authorised to decide this?"
    assert not advise_bring_in(case(doubt)).suggest
    assert advise_bring_in(case(doubt, mine("I am."), "Do you have the authority for it?")).suggest


@pytest.mark.parametrize(
    "messages",
    [
        (),
        ("This is unacceptable.",),
        (mine("I will ask my manager."),),
        (
            "I want to speak to your manager.",
            mine("Here she is."),
            "All sorted now, thank you. Sorry for my tone.",
        ),
    ],
)
def test_no_need(messages):
    assert not advise_bring_in(case(*messages)).suggest
