import sys

from hypothesis import given
from hypothesis import strategies as st

from warmline.text.view import plain_view


def test_typographic_and_plain_writing_look_the_same() -> None:
    assert plain_view("I DON’T “know”\u00a0it") == 'i don\'t "know" it'


def test_no_character_takes_more_or_less_room_than_it_had() -> None:
    grown = [code for code in range(sys.maxunicode + 1) if len(plain_view(chr(code))) != 1]

    assert grown == []


@given(st.text())
def test_every_character_keeps_its_place(text: str) -> None:
    view = plain_view(text)

    assert len(view) == len(text)
    assert all(plain_view(char) == view[place] or char == "Σ" for place, char in enumerate(text))
