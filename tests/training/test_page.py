"""Tables that scripts write into the documents."""

import pytest

from training.page import table, with_part

PAGE = "# Title\n<!-- figures: begin -->\nold\n<!-- figures: end -->\nafter\n"


def test_a_table() -> None:
    assert table(["a", "b"], [["1", "x|y"]]) == "| a | b |\n| --- | --- |\n| 1 | x/y |\n"


def test_only_the_part_between_the_marks_is_replaced() -> None:
    written = with_part(PAGE, "figures", "new\n")

    assert written == PAGE.replace("old", "new")
    assert with_part(written, "figures", "new\n") == written


def test_a_page_without_the_marks() -> None:
    with pytest.raises(ValueError, match="figures: begin"):
        with_part("# Title\n", "figures", "new\n")
