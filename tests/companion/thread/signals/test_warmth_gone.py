from support.threads import message, turns
from warmline.thread.signals.warmth_gone import warmth_gone


def found(*messages):
    return [one.message for one in warmth_gone(turns(*messages))]


def test_thanks_before_and_none_now():
    assert found("Many thanks for the file, it helps.", "Where is the second file?") == [1]


def test_thanks_at_the_foot_count():
    assert found("Where is the file?\n\nThanks,\nKim", "Where is the second file?") == [1]
    assert found("Thanks, the file is here.", "Where is the second?\n\nThanks,\nKim") == []


def test_who_was_never_warm_has_lost_nothing():
    assert found("Where is the file?", "Where is the second file?") == []


def test_each_person_for_themselves():
    assert found("Thanks, lovely!", message("Where is it?", sender="ann@client.example")) == []
