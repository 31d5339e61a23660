import pytest

from support.threads import letter


@pytest.mark.parametrize(
    ("text", "words", "name", "formal"),
    [
        ("Hi Sam,\n\nThe file is here.", "Hi Sam", "Sam", False),
        ("Hi Sam, the file is here.", "Hi Sam", "Sam", False),
        ("Dear Mr Alder,\n\nThe file is here.", "Dear Mr Alder", "Mr Alder", True),
        ("Dear Sir or Madam,\n\nThe file is here.", "Dear Sir or Madam", "Sir or Madam", True),
        ("👍 \n\nHello,\n\nThe file is here.", "Hello", "", False),
    ],
)
def test_greeting(text, words, name, formal):
    found = letter(text).greeting
    assert text[found.start : found.end] == words
    assert (found.name, found.formal) == (name, formal)


@pytest.mark.parametrize(
    "text", ["", "The file is here.", "Good morning would be too early for us.", "Hi-res files, please."]
)
def test_no_greeting(text):
    assert letter(text).greeting is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The file is here.\n\nKind regards,\nKim\nHead of Sales", "Kind regards,"),
        ("The file is here.\n\nThanks, Kim", "Thanks, Kim"),
    ],
)
def test_sign_off(text, words):
    found = letter(text).sign_off
    assert text[found.start : found.end] == words


def test_no_sign_off():
    assert letter("The file is here.").sign_off is None
