import pytest

from warmline.papers.when import when_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It comes on Tuesday.", "on Tuesday"),
        ("By the end of the week, I hope.", "By the end of the week"),
        ("Ready on 12 March at 10:30.", "on 12 March at 10:30"),
        ("Due 2026-04-13 at noon.", "2026-04-13 at noon"),
        ("On March 3rd, 2026 we meet.", "On March 3rd, 2026"),
        ("I need it by 5 pm.", "by 5 pm"),
        ("Within two days.", "Within two days"),
        ("I will do it soon.", None),
        ("It may work.", None),
        ("Version 2.0 is out.", None),
    ],
)
def test_the_words_that_say_when(text, words):
    assert when_in(text) == words
