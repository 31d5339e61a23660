from support.threads import turns
from warmline.thread.signals.exclamation_gone import exclamation_gone


def found(*messages):
    return [one.message for one in exclamation_gone(turns(*messages))]


def test_lively_before_and_flat_now():
    assert found("Great news!", "Where is it?") == [1]


def test_still_lively_or_never_so():
    assert found("Great news!", "Where is it!") == []
    assert found("News.", "Where is it?") == []
    assert found("Great news!", "") == []
