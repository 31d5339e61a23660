from itertools import cycle, islice

from support.threads import mine, turns
from warmline.thread.signals.growing_length import growing_length

PLAIN = ("and", "then", "we", "looked", "at", "the", "next", "part", "of", "the", "plan", "with", "them")


def found(*lengths, last=""):
    """Kim and the user take turns with mails of these many words."""
    texts = [" ".join(islice(cycle(PLAIN), length)) + "." for length in lengths]
    texts[-1] += last
    messages = [text if place % 2 == 0 else mine(text) for place, text in enumerate(texts)]
    return [one.message for one in growing_length(turns(*messages))]


def test_both_grow():
    assert found(40, 30, 60, 50, 90, 70, 120) == [6]


def test_only_they_grow():
    assert found(40, 70, 60, 50, 90, 30, 120) == []


def test_both_stay_short():
    assert found(4, 3, 6, 5, 9, 7, 12) == []


def test_not_when_it_is_settled():
    assert found(40, 30, 60, 50, 90, 70, 120, last=" All sorted now.") == []
