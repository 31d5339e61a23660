import pytest

from support.threads import letter


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        ("The file is here. When can you print it?", ["When can you print it?"]),
        ("Please send the invoice.", ["Please send the invoice."]),
        ("We need the keys by Monday.", ["We need the keys by Monday."]),
        ("The file is here.", []),
        ("", []),
    ],
)
def test_asked(text, requests):
    assert [text[one.start : one.end] for one in letter(text).requests] == requests


def test_content_is_what_a_sentence_is_about():
    first, second = letter("Could you send the two invoices? Where is your invoice?").requests
    assert first.about == second.about == {"invoic"}
