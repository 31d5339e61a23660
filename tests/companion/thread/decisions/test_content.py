import pytest

from support.threads import case, mine
from warmline.thread.decisions.content import judge_content


@pytest.mark.parametrize(
    "messages",
    [
        (),
        ("What time does the hall open?",),
        ("Could you send me the invoice?", mine("Here it is."), "And the one for May?"),
        ("Need the banner in 300 x 250.",),
        (
            "Everybody has mixed feelings.",
            "What time is it?",
            "How many chairs?",
            "Which room?",
            "Where is it?",
        ),
    ],
)
def test_facts_are_flat(messages):
    assert judge_content(case(*messages)).value == "2d"


@pytest.mark.parametrize(
    "messages",
    [
        ("We have mixed feelings about the name.",),
        ("The board is divided. How do you feel about it?",),
        ("That's not what I meant.",),
        ("This is unacceptable. I want my money back, and I am disappointed.",),
    ],
)
def test_feeling_and_nuance_have_depth(messages):
    assert judge_content(case(*messages)).value == "3d"


def test_the_reason_names_the_words():
    assert "“mixed feelings” on 2 March" in judge_content(case("We have mixed feelings about the name.")).why
