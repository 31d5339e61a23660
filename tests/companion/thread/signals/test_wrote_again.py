from support.threads import message, mine, turns
from warmline.thread.signals.wrote_again import wrote_again


def found(*messages):
    return [one.message for one in wrote_again(turns(*messages))]


def test_before_you_answered():
    assert found("Where is it?", "Hello?", mine("Here."), "Thanks.") == [1]


def test_somebody_else_of_theirs_is_not_the_same():
    assert found("Where is it?", message("Where is it?", sender="ann@client.example")) == []


def test_a_robot_in_between_does_not_answer():
    robot = message("Your ticket has been created.", sender="no-reply@firm.example")
    assert found("Where is it?", robot, "Hello?") == [2]


def test_you_twice_in_a_row_is_no_matter():
    assert found(mine("Here."), mine("And here.")) == []
