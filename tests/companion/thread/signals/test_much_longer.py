from support.threads import turns
from warmline.thread.signals.much_longer import much_longer


def found(*messages):
    return [one.message for one in much_longer(turns(*messages))]


def test_more_than_twice_as_long_as_before():
    assert found("Two words.", "Two more.", "Here are five words now.") == [2]


def test_twice_as_long_is_not_more():
    assert found("Two words.", "These are four words.") == []
    assert found("", "These are four words.") == []
