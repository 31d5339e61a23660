import pytest

from support.threads import mine, worded_case
from warmline.thread.decisions.urgency import judge_urgency


@pytest.mark.parametrize(
    ("messages", "urgency"),
    [
        ((), "none"),
        ((mine("I need this today!"),), "none"),
        (("Could you send the file whenever it suits you?",), "none"),
        (("Our checkout is down, can you help?",), "tactical"),
        (("The tender closes on Friday. Could you sign it?",), "tactical"),
        (("The audit is on Monday at nine, please send the file before they come.",), "tactical"),
        (("I need this asap, please.",), "emotional"),
        (("Any news on the drawing? I can't wait.",), "emotional"),
        (("Our checkout is down, can you help?", mine("Yes."), "It works again, thank you!"), "none"),
        (("It is not urgent at all, but could you look?",), "none"),
    ],
)
def test_urgency(messages, urgency):
    assert judge_urgency(worded_case(*messages)).value == urgency


def test_the_reason_names_the_words():
    assert "“asap” on 2 March" in judge_urgency(worded_case("I need this asap, please.")).why
