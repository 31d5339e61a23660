import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from support.rules import a_rule
from warmline.rules.matcher import RuleMatcher
from warmline.text.language import LanguageGuesser
from warmline.text.words import Tokenizer
from warmline.tone.sentence import SentenceReader


@pytest.fixture(scope="module")
def guesser() -> LanguageGuesser:
    return LanguageGuesser()


@pytest.fixture
def reader(guesser: LanguageGuesser) -> SentenceReader:
    tokenizer = Tokenizer()
    return SentenceReader(tokenizer=tokenizer, rules=RuleMatcher([a_rule()], tokenizer), guesser=guesser)


def test_a_mark_carries_what_its_rule_says(reader: SentenceReader) -> None:
    reading = reader.read("It was due, as I told you, on Monday.")

    assert reading.language == "en"
    (mark,) = reading.marks
    assert (mark.start, mark.end, mark.rule, mark.label, mark.severity) == (
        12,
        26,
        "told-you",
        "defensive",
        "medium",
    )
    assert (mark.why, mark.instead) == ("It can read as keeping score.", ("to recap,",))


def test_another_language_is_not_judged(reader: SentenceReader) -> None:
    reading = reader.read("Er schrieb: as I told you, und das war nicht unser Fehler, wie schon gesagt.")

    assert (reading.language, reading.marks) == ("de", ())


def test_a_sentence_is_read_once(reader: SentenceReader) -> None:
    assert reader.read("As I told you.") is reader.read("As I told you.")


def test_new_words_are_not_kept(guesser: LanguageGuesser) -> None:
    tokenizer = Tokenizer()
    reader = SentenceReader(tokenizer=tokenizer, rules=RuleMatcher([a_rule()], tokenizer), guesser=guesser)
    reader.read("The first one, as I told you.")
    known = len(tokenizer.vocab.strings)

    reader.read("Quibblewort the zanderfiddle, as I told you.")

    assert len(tokenizer.vocab.strings) == known
    assert "quibblewort" not in tokenizer.vocab.strings


def test_threads_may_share_it(reader: SentenceReader) -> None:
    sentences = [f"Parcel number {number} was late, as I told you." for number in range(400)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            readings = list(pool.map(reader.read, sentences))
    finally:
        sys.setswitchinterval(before)

    assert {
        sentence[mark.start : mark.end]
        for sentence, reading in zip(sentences, readings, strict=True)
        for mark in reading.marks
    } == {"as I told you"}
    assert all(len(reading.marks) == 1 for reading in readings)
