import pytest

from support.threads import mine, worded_case
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
    assert judge_content(worded_case(*messages)).value == "2d"


@pytest.mark.parametrize(
    "messages",
    [
        ("I have mixed feelings about the name. I don't know what she would have wanted.",),
        ("The two of us want different things, and I don't know how to say it to him.",),
        ("I think we mean two different things by it, and I am lost.",),
    ],
)
def test_feeling_and_nuance_have_depth(messages):
    assert judge_content(worded_case(*messages)).value == "3d"


def test_the_reason_names_the_words():
    why = judge_content(worded_case("I am torn. I don't know what my mother would have wanted.")).why
    assert "on 2 March" in why
    assert "“I don't know what my mother would have wanted.”" in why or "“I am torn.”" in why
