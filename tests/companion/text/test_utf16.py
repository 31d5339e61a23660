from hypothesis import given
from hypothesis import strategies as st

from warmline.text.utf16 import Utf16


def test_an_emoji_counts_two() -> None:
    assert Utf16("ok 👍 sorry").units(5) == 6


@given(st.text())
def test_every_place_is_what_the_utf16_encoding_says(text: str) -> None:
    places = Utf16(text)

    for place in range(len(text) + 1):
        assert places.units(place) == len(text[:place].encode("utf-16-le")) // 2


@given(st.text())
def test_there_and_back(text: str) -> None:
    places = Utf16(text)

    assert [places.code_point(places.units(place)) for place in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )
