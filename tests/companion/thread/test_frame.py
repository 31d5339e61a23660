import pytest

from support.threads import letter
from warmline.thread.frame import greeting_of, sign_off_of


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
    found = greeting_of(letter(text))
    assert text[found.start : found.end] == words
    assert (found.name, found.formal) == (name, formal)


@pytest.mark.parametrize(
    "text", ["", "The file is here.", "Good morning would be too early for us.", "Hi-res files, please."]
)
def test_no_greeting(text):
    assert greeting_of(letter(text)) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The file is here.\n\nKind regards,\nKim\nHead of Sales", "Kind regards,"),
        ("The file is here.\n\nThanks, Kim", "Thanks, Kim"),
    ],
)
def test_sign_off(text, words):
    found = sign_off_of(letter(text))
    assert text[found.start : found.end] == words


def test_no_sign_off():
    assert sign_off_of(letter("The file is here.")) is None
