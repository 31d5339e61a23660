import pytest

from warmline.cli.figure_words import cut, hours_words, many, rate, share, table
from warmline.cli.render_text import cells


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 marks"), (1, "1 mark"), (2, "2 marks"), (12_345, "12,345 marks")]
)
def test_many(count: int, words: str) -> None:
    assert many(count, "mark") == words


@pytest.mark.parametrize(
    ("marks", "words", "said"), [(3, 2_000, "1.5"), (0, 10, "0.0"), (5, 0, "–"), (0, 0, "–")]
)
def test_a_rate_of_nothing_is_none(marks: int, words: int, said: str) -> None:
    assert rate(marks, words) == said


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [
        (5, 10, " (50 %)"),
        (5, 9, ""),
        (0, 0, ""),
        (1, 1_000, " (1 %)"),
        (999, 1_000, " (99 %)"),
        (0, 10, " (0 %)"),
        (10, 10, " (100 %)"),
    ],
)
def test_a_share_of_few_is_not_said_and_nearly_all_is_not_all(part: int, whole: int, said: str) -> None:
    assert share(part, whole) == said


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0, "0 minutes"),
        (1 / 60, "1 minute"),
        (0.25, "15 minutes"),
        (1, "1 hour"),
        (1.54, "1.5 hours"),
        (36, "36 hours"),
        (72, "3 days"),
        (21 * 24, "3 weeks"),
        (5_000, "30 weeks"),
    ],
)
def test_hours(hours: float, words: str) -> None:
    assert hours_words(hours) == words


def test_a_table_stands_under_its_heads_and_cuts_names_alone() -> None:
    rows = [("Kim\x1b[2J of the very long client", "1,000", "2"), ("李雷", "3", "–")]
    assert list(table(("", "messages", "heated"), rows, width=34)) == [
        "                  messages  heated",
        "  Kim·[2J of th…     1,000       2",
        "  李雷                   3       –",
    ]


@pytest.mark.parametrize("words", ["", "Kim", "Kim of the client", "李雷李雷李雷李雷"])
def test_cut_takes_its_columns_whatever_the_words(words: str) -> None:
    assert cells(cut(words, 8)) == 8
