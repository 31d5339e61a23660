import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.text.reported_words import STAND_IN, blank_reported_words


def left(text: str) -> str:
    return " ".join(blank_reported_words(text).replace(STAND_IN, " ").split())


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ('The error says "you idiot" again', "The error says again"),
        ("You wrote “unacceptable” twice", "You wrote twice"),
        ("He said 'calm down' and left", "He said and left"),
        ("He said ‘calm down’ and left", "He said and left"),
        ("Sie schrieben „sofort“ dazu", "Sie schrieben dazu"),
        ("Run `rm -rf build` first", "Run first"),
        ("Code:\n```\nobviously()\n```\nEnd", "Code: End"),
        ("See https://example.com/you-failed?x=1 for it", "See for it"),
        ("Ask obviously@example.com or www.example.com/a", "Ask or"),
        ('("no")', "( )"),
    ],
)
def test_reported_words_are_stood_in_for(text: str, own: str) -> None:
    assert left(text) == own


@pytest.mark.parametrize(
    "text",
    [
        'The pipe is 5" and the other 6" wide',
        "The dogs' owner didn't mind the cats' noise",
        "Get 'em while it's hot, 'til the '90s are over",
        'An opening " that never closes',
        'It began "here\n\nand the other paragraph" is not it',
        "Rock 'n roll, that's it",
        'Your "expert" missed those ‘damaged’ tiles',
    ],
)
def test_marks_that_quote_nothing_are_let_be(text: str) -> None:
    assert blank_reported_words(text) == text


def test_a_stray_mark_does_not_hide_the_quotation_after_it() -> None:
    assert left('He said "stop and she said "go" then') == 'He said "stop and she said then'


def test_the_stop_of_a_quotation_may_be_the_sentences_own() -> None:
    assert blank_reported_words('He said "Stop." Then').endswith('." Then')


@given(st.text(alphabet="ab \"'“”`@.\n", max_size=60))
def test_every_character_keeps_its_place(text: str) -> None:
    blanked = blank_reported_words(text)

    assert len(blanked) == len(text)
    assert all(new in (old, STAND_IN) for new, old in zip(blanked, text, strict=True))
