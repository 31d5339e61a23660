from support.threads import turns
from warmline.papers.places import place


def test_places_count_utf16_units():
    (turn,) = turns("👍 fine, by Friday")
    assert place(turn, 8, 17) == {"message": 0, "by": "them", "start": 9, "end": 18, "quote": "by Friday"}


def test_without_words_it_is_the_message_alone():
    (turn,) = turns("fine")
    assert place(turn) == {"message": 0, "by": "them", "start": 0, "end": 0, "quote": ""}
