import pytest

from warmline.text.courtesies import is_greeting, is_name, is_sign_off


@pytest.mark.parametrize(
    "line",
    [
        "Hi Dale,",
        "Hello",
        "Dear Ms Ito",
        "Hi both!",
        "Good morning Ana and Tom,",
        "hey team -",
        "Dear Sir or Madam:",
        "Dear Zoe\u0308 and Rene\u0301,",
    ],
)
def test_a_greeting_is_one(line: str) -> None:
    assert is_greeting(line)


@pytest.mark.parametrize(
    "line",
    [
        "Hi Dale, as I said.",
        "Hello? Anyone there?",
        "Good work on the roof.",
        "To be clear,",
        "Dear God, not again.",
    ],
)
def test_a_sentence_is_no_greeting(line: str) -> None:
    assert not is_greeting(line)


@pytest.mark.parametrize(
    "line",
    ["Thanks", "Kind regards,", "Best,", "Thanks, Rob", "cheers!", "Yours sincerely", "Thanks, Noe\u0308l"],
)
def test_a_sign_off_is_one(line: str) -> None:
    assert is_sign_off(line)


@pytest.mark.parametrize(
    "line",
    ["Thanks for nothing", "Thanks, but you are wrong", "Best of luck with that.", "Regards the invoice"],
)
def test_a_sentence_is_no_sign_off(line: str) -> None:
    assert not is_sign_off(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [("Rob T.", True), ("07700 900123", True), ("Rob Tanner", True), ("PS You forgot it.", False)],
)
def test_a_name_is_short_and_no_sentence(line: str, name: bool) -> None:
    assert is_name(line) is name
