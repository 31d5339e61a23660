import pytest

from support.notes import saying, view
from support.threads import ME, message
from warmline.notes.forwarded import look

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
