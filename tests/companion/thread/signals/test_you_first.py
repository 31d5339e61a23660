from support.threads import mine, turns, words
from warmline.thread.signals.you_first import you_first


def test_the_first_sentence_that_begins_with_you():
    thread = turns("It leaks. You saw it. You left.", mine("You are right."), "Do you see?")
    assert words(thread, you_first(thread)) == [(0, "You saw it.")]
