import pytest

from warmline.text.language import LanguageGuesser, is_english

GUESSER = LanguageGuesser()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The invoice went out on Monday.", "en"),
        ("You approved it on 3 May.", "en"),
        ("End of discussion.", "en"),
        ("THE MÜLLER CONTRACT ENDS IN JUNE.", "en"),
        ("Das ist nicht unser Fehler.", "de"),
        ("Ce n'est pas notre faute.", "fr"),
        ("先ほど申し上げた通りです。", "ja"),
    ],
)
def test_a_whole_sentence_tells_its_language(sentence: str, language: str) -> None:
    assert GUESSER.language(sentence) == language


@pytest.mark.parametrize(
    "sentence", ["Noted.", "No.", "Mark my words.", "Fine.", "ok 👍", "INV-204", "", "1,200"]
)
def test_a_word_or_two_do_not(sentence: str) -> None:
    assert GUESSER.language(sentence) is None


@pytest.mark.parametrize(
    ("sentences", "english"),
    [
        ([], True),
        ([(6, None)], True),
        ([(30, "en")], True),
        ([(30, "de")], False),
        ([(30, "en"), (40, "de")], False),
        ([(40, "en"), (30, "de"), (30, None)], True),
    ],
)
def test_a_text_is_english_unless_more_of_it_is_not(
    sentences: list[tuple[int, str | None]], english: bool
) -> None:
    assert is_english(sentences) is english
