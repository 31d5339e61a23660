import pytest

from support.threads import turns, words
from warmline.thread.signals.cooler_greeting import cooler_greeting


def found(*messages):
    thread = turns(*messages)
    return words(thread, cooler_greeting(thread))


@pytest.mark.parametrize(
    ("now", "greeting"),
    [("Dear Sam,\n\nIt leaks.", "Dear Sam"), ("Sam,\n\nIt leaks.", "Sam,")],
)
def test_away_from_an_easy_greeting(now, greeting):
    assert found("Hi Sam,\n\nThe roof is up.", now) == [(1, greeting)]


@pytest.mark.parametrize("now", ["Hello Sam,\n\nIt leaks.", "It leaks.", "Sam, it leaks.", ""])
def test_as_easy_as_before_or_no_greeting(now):
    assert found("Hi Sam,\n\nThe roof is up.", now) == []


def test_who_always_wrote_dear_is_no_cooler():
    assert found("Dear Sam,\n\nThe roof is up.", "Dear Sam,\n\nIt leaks.") == []
