import pytest

from warmline.rules.finders import Finder, capitals, exclamations


def shown(finder: Finder, sentence: str) -> list[tuple[str, ...]]:
    return [(sentence[one.start : one.end], *one.instead) for one in finder(sentence)]


@pytest.mark.parametrize(
    ("sentence", "marked", "instead"),
    [
        ("THIS IS NOT what we agreed.", "THIS IS NOT", "This is not"),
        ("We SHOULD NEVER have signed.", "SHOULD NEVER", "should never"),
        ("And I'M NOT PAYING on FRIDAY AGAIN.", "I'M NOT PAYING", "I'm not paying"),
        ("It was DUE ON MONDAY, NOT on Friday.", "DUE ON MONDAY, NOT", "due on Monday, not"),
        ("The PDF IS MISSING again.", "PDF IS MISSING", "PDF is missing"),
        ("It is TOTALLY UNACCEPTABLE work.", "TOTALLY UNACCEPTABLE", "totally unacceptable"),
        ("C'EST ÉTRANGE, said Ana.", "C'EST ÉTRANGE", "C'est étrange"),
    ],
)
def test_capitals_over_words_are_marked(sentence: str, marked: str, instead: str) -> None:
    assert (marked, instead) in shown(capitals, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our US IT team has the CSV and PDF.",
        "IBAN BIC VAT",
        "NO and OK are one word each.",
        "TERMS AND CONDITIONS",
        "DELIVERY SCHEDULE",
        "RE: INV-204 PO-7731 A4",
        "I agree. A plan B.",
        "iOS APIs",
    ],
)
def test_acronyms_and_headings_are_not(sentence: str) -> None:
    assert shown(capitals, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "marked", "instead"),
    [
        ("Answer me today!!!", "today!!!", "today."),
        ("Where is it ?!", "it ?!", "it?"),
        ("Why!?! Because.", "Why!?!", "Why?"),
        ("Don’t!!!! Now!!!", "Don’t!!!!", "Don’t."),
    ],
)
def test_piled_marks_are_marked_with_their_word(sentence: str, marked: str, instead: str) -> None:
    assert (marked, instead) in shown(exclamations, sentence)


@pytest.mark.parametrize("sentence", ["See you!", "Great!!", "Really??", "!!!", "5!"])
def test_fewer_are_not(sentence: str) -> None:
    assert shown(exclamations, sentence) == []
