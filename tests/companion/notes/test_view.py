import pytest

from support.notes import view
from support.threads import mine


@pytest.mark.parametrize(
    ("draft", "finished"),
    [
        ("Hi Kim,\n\nIt is late.", True),
        ("Hi Kim,\n\nIt is late and", False),
        ("Hi Kim,\n\nIt is late\n\nBest regards\nJo", True),
        ("He said “soon.”", True),
        ("", False),
    ],
)
def test_whether_somebody_is_still_writing(draft, finished):
    assert view(draft).finished is finished


def test_what_waits_for_an_answer_is_their_newest_message():
    asked = view("Yes.", mine("Hello."), "Where is it?\nAnd when?")

    assert [said.text for said in asked.theirs] == ["Where is it?", "And when?"]
    assert [turn.index for turn in asked.own_before] == [0]


def test_after_a_message_of_ones_own_nothing_waits():
    assert view("Yes.", "Where is it?", mine("Here.")).theirs == ()
    assert view("Yes.").theirs == ()


def test_marked_sentences(mark_on):
    assert view("It is late. Sorry if so. Yes.", marks=(mark_on("Sorry if"),)).marked == {1}
