import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.rules.replacement import replacement


def replaced(sentence: str, words: str, *suggestions: str) -> tuple[str, tuple[str, ...]]:
    start = sentence.index(words)
    fit = replacement(sentence, start, start + len(words), suggestions)
    return sentence[fit.start : fit.end], fit.instead


@pytest.mark.parametrize(
    ("sentence", "words", "suggestion", "instead"),
    [
        ("As I said, it is late.", "As I said,", "to recap,", "To recap,"),
        ("as I said, it is late.", "as I said,", "To recap,", "to recap,"),
        ("It is late, as I said.", "as I said", "To recap", "to recap"),
        ("And I told you so.", "I told you", "I wrote", "I wrote"),
        ("And you know.", "you know", "I'm told", "I'm told"),
        ("And you know.", "you know", "PDF", "PDF"),
        ("(Obviously it is.", "Obviously", "maybe", "Maybe"),
    ],
)
def test_capitals_are_as_they_stood(sentence: str, words: str, suggestion: str, instead: str) -> None:
    assert replaced(sentence, words, suggestion) == (words, (instead,))


@pytest.mark.parametrize(
    ("sentence", "words", "marked", "instead"),
    [
        ("Obviously, the date moved.", "Obviously,", "Obviously, the", "The"),
        ("obviously the date moved.", "obviously", "obviously the", "the"),
        ("Obviously, I am late.", "Obviously,", "Obviously, I", "I"),
        ("It is obviously late.", "obviously", "obviously late", "late"),
        ("It is, obviously, late.", "obviously,", "is, obviously,", "is"),
        ("It is late, obviously.", "obviously", "late, obviously", "late"),
        ("Obviously, iPhone cases differ.", "Obviously,", "Obviously, iPhone", "iPhone"),
        ("Obviously, e\u0301clairs sell out.", "Obviously,", "Obviously, e\u0301clairs", "E\u0301clairs"),
        ("It is because obviously Anna forgot.", "obviously", "obviously Anna", "Anna"),
        ("Obviously Anna forgot.", "Obviously", "Obviously Anna", "Anna"),
        ("It was Anna, obviously.", "obviously", "Anna, obviously", "Anna"),
        ("It is an obviously Danish lamp.", "obviously", "an obviously Danish", "a Danish"),
        ("So, obviously, we go.", "obviously,", "So, obviously,", "So"),
        ("It is an obviously late date.", "obviously", "an obviously late", "a late"),
        ("It is a simply awful date.", "simply", "a simply awful", "an awful"),
        ("It is a simply late date.", "simply", "simply late", "late"),
    ],
)
def test_leaving_words_out_takes_a_neighbour_along(
    sentence: str, words: str, marked: str, instead: str
) -> None:
    assert replaced(sentence, words, "") == (marked, (instead,))


@pytest.mark.parametrize(
    ("sentence", "words", "marked", "instead"),
    [
        ("Is this a joke?", "Is this a joke", "Is this a joke", ("What led to this", "I am puzzled")),
        ("Give me a break.", "Give me a break", "Give me a break.", ("What led to this?", "I am puzzled.")),
        ("A joke!!! Really.", "A joke", "A joke!!!", ("What led to this?", "I am puzzled!!!")),
        ("Give me a break, Jo.", "Give me a break", "Give me a break", ("What led to this", "I am puzzled")),
        ("Give me a break", "Give me a break", "Give me a break", ("What led to this", "I am puzzled")),
    ],
)
def test_a_question_in_place_of_a_statement_brings_its_own_end(
    sentence: str, words: str, marked: str, instead: tuple[str, ...]
) -> None:
    assert replaced(sentence, words, "what led to this?", "I am puzzled") == (marked, instead)


def test_other_suggestions_keep_the_neighbour() -> None:
    assert replaced("Obviously, the date moved.", "Obviously,", "", "as it happens,") == (
        "Obviously, the",
        ("The", "As it happens, the"),
    )


def test_a_name_taken_along_stays_one_behind_other_words() -> None:
    assert replaced("And obviously Anna came.", "obviously", "", "As it happens,") == (
        "obviously Anna",
        ("Anna", "as it happens, Anna"),
    )


def test_where_nothing_would_be_left_there_is_no_suggestion() -> None:
    assert replaced("Noted.", "Noted", "", "thank you") == ("Noted", ("Thank you",))


@given(st.text(alphabet="aI ,.'\"", min_size=1), st.data())
def test_nothing_is_ever_replaced_by_nothing(sentence: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(sentence) - 1))
    end = data.draw(st.integers(start + 1, len(sentence)))
    fit = replacement(sentence, start, end, ["", "as it is"])

    assert 0 <= fit.start <= start < end <= fit.end <= len(sentence)
    assert all(words.strip() for words in fit.instead)
