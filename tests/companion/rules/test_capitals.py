import pytest

from warmline.rules.capitals import capitals


def shown(sentence: str) -> list[tuple[str, ...]]:
    return [(sentence[one.start : one.end], *one.instead) for one in capitals(sentence)]


@pytest.mark.parametrize(
    ("sentence", "marked", "instead"),
    [
        ("THIS IS NOT what we agreed.", "THIS IS NOT", "This is not"),
        ("And I'M NOT PAYING on FRIDAY AGAIN.", "I'M NOT PAYING", "I'm not paying"),
        ("The hall was promised and WE’RE STILL WAITING ON MONDAY.", None, "we’re still waiting on Monday"),
        ("Your crew HAS STILL NOT come back.", "HAS STILL NOT", "has still not"),
        ("I wonder WHY THE PDF was never sent.", "WHY THE PDF", "why the PDF"),
        ("It is TOTALLY UNACCEPTABLE work.", "TOTALLY UNACCEPTABLE", "totally unacceptable"),
        ("It is UTTERLY RIDICULOUS, RENÉE, to wait.", None, "utterly ridiculous, renée"),
        ("So this is YOUR FAULT, not that of our driver.", "YOUR FAULT", "your fault"),
    ],
)
def test_within_a_sentence_a_raised_voice_is_marked(sentence: str, marked: str | None, instead: str) -> None:
    assert shown(sentence) == [(marked or instead_in_capitals(sentence, instead), instead)]


def instead_in_capitals(sentence: str, instead: str) -> str:
    start = sentence.lower().index(instead.lower())
    return sentence[start : start + len(instead)]


@pytest.mark.parametrize(
    ("sentence", "instead"),
    [
        ("WHERE ARE YOU?", "Where are you"),
        ("STOP CALLING MY STAFF!", "Stop calling my staff"),
        ("ANSWER ME!", "Answer me"),
        ("READ IT BEFORE YOU WRITE TO ME AGAIN.", "Read it before you write to me again"),
        ("ANSWER ME, Tom!", "Answer me"),
        ("I said it twice: YOU SIGNED FOR IT.", "you signed for it"),
        ("(HOW DARE THEY.", "How dare they"),
    ],
)
def test_a_short_sentence_at_the_reader_is_marked(sentence: str, instead: str) -> None:
    assert [found[1] for found in shown(sentence)] == [instead]


@pytest.mark.parametrize(
    "sentence",
    [
        "TERMS AND CONDITIONS THAT YOU SHOULD NEVER FORGET",
        "YOUR WEEKLY ROUND-UP",
        "WHY YOU",
        "NOTICE: THE NORTH GATE IS CLOSED AGAIN.",
        "YOU AND EACH OF YOUR GUESTS SHALL NEVER SMOKE IN ANY OF THE ROOMS.",
        "The THIS IS NOT A TOY label goes on the lid.",
    ],
)
def test_headings_and_notices_are_not(sentence: str) -> None:
    assert shown(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Our US IT team has the CSV and PDF, and you have the US VAT ID.",
        "NO and OK are one word each.",
        "The PDF I sent is the one that you want.",
        "Please DO NOT open the crate before you have a permit.",
        "Our office WILL BE CLOSED on Monday.",
        "IF YOU ARE NOT the owner of the badge, hand it in.",
        "THANK YOU SO MUCH for the quick turn-round.",
        "SEE YOU THERE!",
        "iOS APIs",
        "12 34.",
        "",
    ],
)
def test_acronyms_emphasis_and_kindness_are_not(sentence: str) -> None:
    assert shown(sentence) == []


@pytest.mark.parametrize("again", ["I NOT yet a ", "WHY I a ", "a b YOU DID : c d "])
def test_every_raised_voice_of_a_long_sentence_is_found(again: str) -> None:
    assert len(shown(again * 20_000)) == 20_000
