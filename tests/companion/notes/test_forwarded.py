import pytest

from support.notes import saying, should_get, should_not_get, told_of, view
from support.threads import ME, message
from warmline.notes.forwarded import NOTE, look

SHOULD, SHOULD_NOT = should_get(NOTE), should_not_get(NOTE)


def test_there_are_enough_drafts():
    assert len(SHOULD) >= 15
    assert len(SHOULD_NOT) >= 15


@pytest.mark.parametrize("draft", SHOULD)
def test_is_told(draft):
    assert NOTE in told_of(draft)


@pytest.mark.parametrize("draft", SHOULD_NOT)
def test_is_not_told(draft):
    assert NOTE not in told_of(draft)


PERSONAL = "Peter is in hospital, so please plan without him."


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Between you and me, the board is split.", "gossip"),
        ("Her boss is an idiot, so call me.", "names"),
        ("Your last agency was utterly useless.", "blames_third"),
        ("Your last agency left no plans.", None),
    ],
)
def test_words_that_may_travel(draft, expected):
    assert saying(look(view(draft))) == expected


@pytest.mark.parametrize(("others", "expected"), [(5, "many"), (4, None)])
def test_personal_matters_for_six_people(others, expected):
    to = (ME, *(f"reader{n}@client.example" for n in range(others)))

    assert saying(look(view(PERSONAL, message("Who is away?", to=to)))) == expected
