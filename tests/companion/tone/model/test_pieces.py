"""Every piece stands for the characters it was cut from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.text.reported_words import STAND_IN
from warmline.text.view import plain_view
from warmline.tone.model.pieces import BEGIN, END, MOST_PIECES, UNKNOWN, PieceCutter

VOCABULARY = [
    *(BEGIN, END, UNKNOWN, "re", "##mind", "##minder", "##er", "##s", "cafe", "naive", "don", "t"),
    *("'", ".", ",", '"', "a", "##a", "5", "##0", "_"),
]
CUTTER = PieceCutter(VOCABULARY)


def named(sentence: str) -> list[str]:
    """The pieces between the two of the frame."""
    return [VOCABULARY[one] for one in CUTTER.cut(sentence).ids[1:-1]]


def cut(sentence: str) -> list[str]:
    """The characters that they stand for."""
    pieces = CUTTER.cut(sentence)
    return [sentence[start:end] for start, end in zip(pieces.starts, pieces.ends, strict=True)][1:-1]


def test_the_frame_stands_for_no_character() -> None:
    pieces = CUTTER.cut("a.")

    assert (pieces.ids[0], pieces.ids[-1]) == (VOCABULARY.index(BEGIN), VOCABULARY.index(END))
    assert (pieces.starts[0], pieces.ends[0], pieces.starts[-1], pieces.ends[-1]) == (0, 0, 2, 2)


@pytest.mark.parametrize("nothing", ["", " ", "\n\t\u00a0"])
def test_of_nothing_the_frame_is_left(nothing: str) -> None:
    assert named(nothing) == []


def test_a_word_is_cut_by_its_longest_known_piece() -> None:
    assert named("Reminders") == ["re", "##minder", "##s"]
    assert cut("Reminders") == ["Re", "minder", "s"]


@pytest.mark.parametrize("length", [1, 3, 90])
def test_what_stands_in_for_a_quotation_is_one_unknown_piece(length: int) -> None:
    assert named(f"Remind {STAND_IN * length}.") == ["re", "##mind", UNKNOWN, "."]
    assert cut(f"a {STAND_IN * length}.") == ["a", STAND_IN * length, "."]


def test_signs_stand_alone_and_spaces_nowhere() -> None:
    assert named("Don’t  remind,\n“re_a”.") == [
        *("don", "'", "t", "re", "##mind", ",", '"', "re", "_", "a", '"', ".")
    ]
    assert cut("Don’t  remind,\n“re_a”.") == [
        *("Don", "’", "t", "re", "mind", ",", "“", "re", "_", "a", "”", ".")
    ]


@pytest.mark.parametrize(("written", "plain"), [("Café", "cafe"), ("naïve", "naive"), ("CAFÉ", "cafe")])
def test_accents_are_left_out_and_places_hold(written: str, plain: str) -> None:
    assert (named(f"re {written}."), cut(f"re {written}.")) == (["re", plain, "."], ["re", written, "."])


@pytest.mark.parametrize("word", ["zzz", "rezzz", "👍", "的"])
def test_a_word_with_an_unknown_part_is_unknown_whole(word: str) -> None:
    assert (named(f"a {word}."), cut(f"a {word}.")) == (["a", UNKNOWN, "."], ["a", word, "."])


def test_words_without_end_are_not_tried() -> None:
    assert named("a" * 40) == ["a", *["##a"] * 39]
    assert (named("a" * 41), cut("a" * 41)) == ([UNKNOWN], ["a" * 41])


def test_a_long_sentence_is_read_up_to_where_places_end() -> None:
    fits, longer = CUTTER.cut("re " * (MOST_PIECES - 2)), CUTTER.cut("re " * MOST_PIECES)

    assert len(fits.ids) == MOST_PIECES
    assert longer.ids == fits.ids
    assert (longer.starts[:-1], longer.ends[:-1]) == (fits.starts[:-1], fits.ends[:-1])
    assert (longer.starts[-1], longer.ends[-1]) == (3 * MOST_PIECES, 3 * MOST_PIECES)


@given(st.one_of(st.text(), st.text(alphabet="reminds caféïa50'’. _\n👍İ\u0301")))
def test_every_piece_is_found_where_it_stands(sentence: str) -> None:
    pieces = CUTTER.cut(sentence)

    assert len(pieces.ids) == len(pieces.starts) == len(pieces.ends) <= MOST_PIECES
    end = 0
    for one, (start, stop) in zip(pieces.ids, zip(pieces.starts, pieces.ends, strict=True), strict=True):
        assert end <= start <= stop <= len(sentence)
        piece = VOCABULARY[one].removeprefix("##")
        if piece not in (BEGIN, END, UNKNOWN) and plain_view(sentence[start:stop]).isascii():
            assert plain_view(sentence[start:stop]) == piece
        end = stop
