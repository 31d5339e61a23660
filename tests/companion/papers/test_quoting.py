import pytest

from warmline.papers.quoting import in_quotes


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("It is late.", "“It is late”"),
        ("When is it\n  done?", "“When is it done?”"),
        ("You said “soon”.", "“You said ‘soon’”"),
    ],
)
def test_one_line_between_our_own_marks(words, quoted):
    assert in_quotes(words) == quoted


def test_long_words_are_cut_at_a_space():
    assert in_quotes("word " * 50) == f"“{'word ' * 31}word…”"
