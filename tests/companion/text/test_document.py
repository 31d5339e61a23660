from hypothesis import given
from hypothesis import strategies as st

from warmline.text.document import read_sentences


def test_courtesies_quotes_and_signature_are_no_sentences() -> None:
    mail = "Hi Dale,\n\nIt is late. We call.\n\nThanks,\nRob Tanner\nRoofs Ltd\n\n-- \nwww.example.com\n"

    assert [sentence.text for sentence in read_sentences(mail)] == ["It is late.", "We call."]


def test_what_stands_after_the_sign_off_is_read() -> None:
    mail = "It is late.\n\nThanks,\nRob\n\nPS: you never answered."

    assert read_sentences(mail)[-1].text == "PS: you never answered."


def test_a_mail_of_courtesies_alone_says_nothing() -> None:
    assert read_sentences("Hi Dale,\n\nThanks,\nRob") == ()


@given(st.text())
def test_sentences_stand_where_they_say(mail: str) -> None:
    for sentence in read_sentences(mail):
        there = mail[sentence.start : sentence.start + len(sentence.text)]
        assert len(there) == len(sentence.text)
        assert there[0] == sentence.text[0] or not sentence.text[0].isalnum()
