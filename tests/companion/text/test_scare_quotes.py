import pytest

from warmline.text.scare_quotes import scare_quotes


def found(text: str) -> list[tuple[str, str]]:
    return [(quoted[0], quoted[1]) for quoted in scare_quotes(text)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('Your "expert" missed the crack.', '"expert"'),
        ("Your so-called ‘great idea’ can wait.", "‘great idea’"),
        ("We looked into your “emergency”.", "“emergency”"),
        ("Those «damaged» tiles are in use.", "«damaged»"),
        ('The "defect" you reported is dust.', '"defect"'),
        ('So this is what you call "service," is it?', '"service,"'),
        ('Your "urgent" message can wait.', '"urgent"'),
    ],
)
def test_words_that_are_doubted(text: str, quoted: str) -> None:
    assert found(text) == [(quoted, quoted.strip('"“”‘’«»,'))]


@pytest.mark.parametrize(
    "text",
    [
        'The error says "fault" again.',
        'You wrote "unacceptable" twice.',
        'I have looked into what you call "daylight robbery".',
        'Press your "mute" button.',
        'Look in your "help" menu.',
        'Your "exit" survey is in the folder.',
        'Your "unacceptable" comment hurt the crew.',
        'Your "Premium" plan ends in May.',
        'Your "thing that I never asked for" is here.',
        'That "same day" promise on our page is wrong.',
        'The "fault" light is on.',
        'Is it your "6"?',
        "Your 'urgent'ly needed parts",
    ],
)
def test_quotations_and_names_are_none(text: str) -> None:
    assert found(text) == []
