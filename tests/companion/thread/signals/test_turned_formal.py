import pytest

from support.threads import mine, turns, words
from warmline.thread.signals.turned_formal import turned_formal


def found(*messages):
    thread = turns(*messages)
    return words(thread, turned_formal(thread))


@pytest.mark.parametrize(
    "greeting", ["Dear Mr Alder", "Dear Ms Alder", "Dear Sir or Madam", "Dear Sam Alder"]
)
def test_away_from_the_first_name(greeting):
    assert found("Hi Sam,\n\nHere is the plan.", mine("Thanks."), f"{greeting},\n\nIt is wrong.") == [
        (2, greeting)
    ]


@pytest.mark.parametrize("greeting", ["Hello Sam", "Dear Sam", "Hi", "Hi both"])
def test_as_near_as_before(greeting):
    assert found("Hi Sam,\n\nHere is the plan.", f"{greeting},\n\nIt is wrong.") == []


def test_who_was_formal_from_the_start_has_not_turned():
    assert found("Dear Mr Alder,\n\nHere is the plan.", "Dear Mr Alder,\n\nIt is wrong.") == []
