"""Words, as checks compare them."""

from training.words import runs, words_of


def test_words_are_compared_without_case_and_punctuation() -> None:
    assert words_of("It’s £40, as I SAID - why?!") == ("it's", "£40", "as", "i", "said", "why", "?", "!")


def test_runs() -> None:
    assert runs(("a", "b", "c"), 2) == {("a", "b"), ("b", "c")}
    assert runs(("a",), 2) == set()
