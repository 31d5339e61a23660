import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.cli.render_text import Underline, cells, harmless, page_width, paragraph, underlined, wrapped


def test_nothing_a_terminal_would_obey_is_left() -> None:
    assert harmless("a\x1b[31m\u202eb\x07\tc\ud800") == "a·[31m·b· c·"


@pytest.mark.parametrize(("text", "columns"), [("ab", 2), ("👍", 2), ("漢字", 4), ("e\u0301", 1), ("", 0)])
def test_cells_are_columns(text: str, columns: int) -> None:
    assert cells(text) == columns


def test_underlines_stand_below_their_words_and_go_on_in_the_next_line() -> None:
    lines = list(underlined("👍 one two three four", [Underline(6, 15, "~", "red")], width=11))

    assert [line.replace("\x1b[31m", "").replace("\x1b[0m", "") for line in lines] == [
        "👍 one two",
        "       ~~~",
        "three four",
        "~~~~~",
    ]


def test_a_line_without_underlines_has_no_row() -> None:
    assert list(underlined("one two", [], width=40)) == ["one two"]


def test_a_word_too_long_for_a_line_is_cut() -> None:
    assert list(paragraph("x" * 9, width=6, indent="  ")) == ["  xxxx", "  xxxx", "  x"]


@given(st.text(alphabet="ab 👍\n", max_size=40), st.integers(4, 12))
def test_no_word_is_lost_in_wrapping(text: str, width: int) -> None:
    places = list(wrapped(text, width=width))

    assert "".join(text[start:end] for start, end in places).split() == text.split()
    assert [start for start, _ in places[1:]] == [end for _, end in places[:-1]]


@pytest.mark.parametrize(("columns", "width"), [("20", 40), ("72", 72), ("300", 100)])
def test_a_page_is_neither_narrow_nor_wide(columns: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)

    assert page_width() == width
