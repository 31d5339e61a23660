import pytest

from support.opinions import an_opinion
from warmline.tone.wording import why

LIKELY = [(0.9, 0.1, 0.1), (0.1, 0.9, 0.1), (0.1, 0.1, 0.9)]


def test_it_says_how_the_sentence_can_read_what_weighs_and_a_way_out() -> None:
    assert why(an_opinion(LIKELY[1], telling=("surely", "even you"))) == (
        "It can read as talking down to the reader. What weighs most: “surely”, “even you”. "
        "The plain fact alone may be enough."
    )


def test_where_no_word_weighs_none_is_named() -> None:
    assert why(an_opinion(LIKELY[2], telling=())) == (
        "It can read as an attack on the reader. What you need, and by when, may carry further."
    )


@pytest.mark.parametrize("likely", LIKELY)
def test_it_is_kind_plain_and_short(likely: tuple[float, float, float]) -> None:
    said = why(an_opinion(likely, telling=("not", "ours", "never")))

    assert said.startswith("It can read as ")
    assert "!" not in said
    assert len(said) < 200
