import pytest

from support.threads import turns, words
from warmline.thread.signals.shouting import shouting


def found(text):
    thread = turns(text)
    return words(thread, shouting(thread))


def test_words_in_capitals():
    assert found("I asked you. I DID NOT order this, and I WILL NOT pay.") == [(0, "I DID NOT")]


@pytest.mark.parametrize(
    "text", ["The IBAN is on the PDF.", "Please use the HTTP API for that.", "Nobody shouts here."]
)
def test_acronyms_are_no_shouts(text):
    assert found(text) == []
