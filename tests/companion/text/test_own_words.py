from hypothesis import given
from hypothesis import strategies as st

from warmline.text.own_words import own_words
from warmline.text.reported_words import STAND_IN


def test_only_what_the_writer_says_is_left() -> None:
    text = 'You wrote "late".\n> Obviously\nWe call.\n-- \nAda\n'

    assert own_words(text) == f"You wrote {STAND_IN * 6}.\n           \nWe call.\n   \n   \n"


@given(st.text())
def test_everything_keeps_its_place(text: str) -> None:
    assert len(own_words(text)) == len(text)
