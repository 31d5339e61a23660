import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from support.clock import Clock
from support.opinions import Weighing, an_opinion
from support.rules import a_rule
from warmline.contract import Severity
from warmline.deadline import TooLongError, reading_until
from warmline.rules.matcher import RuleMatcher
from warmline.rules.schema import Rule
from warmline.text.language import LanguageGuesser
from warmline.text.words import Tokenizer
from warmline.tone.model.opinion import Opinion
from warmline.tone.sentence import Model, SentenceMark, SentenceReader, SentenceReading


class FakeModel(Weighing):
    """Finds hostile what has "sloppy" in it, and notes what it was asked about together, and what closely."""

    def __init__(self, *, sloppy: float = 0.8, other: float = 0.2) -> None:
        self._sloppy, self._other = sloppy, other
        self.asked: list[list[str]] = []
        self.closely: list[str] = []

    def opinions(self, sentences: Sequence[str], *, closely: Sequence[bool]) -> list[Opinion]:
        self.asked.append(list(sentences))
        self.closely += [sentence for sentence, close in zip(sentences, closely, strict=True) if close]
        return [self._opinion(self._sloppy if "sloppy" in one else self._other) for one in sentences]

    def _opinion(self, likely: float) -> Opinion:
        return an_opinion((0.01, 0.02, likely), likely=likely, telling=("sloppy",))


GUESSER = LanguageGuesser()


def reader_of(*rules: Rule, model: Model | None = None) -> SentenceReader:
    return SentenceReader(rules=RuleMatcher(rules, Tokenizer()), guesser=GUESSER, model=model)


def read(reader: SentenceReader, sentence: str) -> SentenceReading:
    (reading,) = reader.read([sentence])
    return reading


def marks(sentence: str, *, severity: Severity = "medium", model: Model) -> tuple[SentenceMark, ...]:
    return read(reader_of(a_rule(severity=severity), model=model), sentence).marks


@pytest.fixture
def reader() -> SentenceReader:
    return reader_of(a_rule())


def test_a_mark_carries_what_its_rule_says(reader: SentenceReader) -> None:
    reading = read(reader, "It was due, as I told you, on Monday.")

    assert reading.language == "en"
    (mark,) = reading.marks
    assert (mark.start, mark.end, mark.found_by, mark.rule) == (12, 26, "rule", "told-you")
    assert (mark.label, mark.severity) == ("defensive", "medium")
    assert (mark.why, mark.instead) == ("It can read as keeping score.", ("to recap,",))


def test_another_language_is_not_judged(reader: SentenceReader) -> None:
    reading = read(reader, "Er schrieb: as I told you, und das war nicht unser Fehler, wie schon gesagt.")

    assert (reading.language, reading.marks) == ("de", ())


def test_a_sentence_is_read_once() -> None:
    model = FakeModel()
    reader = reader_of(a_rule(), model=model)

    assert read(reader, "As I told you.") == read(reader, "As I told you.")
    assert model.asked == [["As I told you."]]


def test_new_words_are_not_kept() -> None:
    tokenizer = Tokenizer()
    rules = RuleMatcher([a_rule()], tokenizer)
    reader = SentenceReader(rules=rules, guesser=GUESSER, model=None)
    read(reader, "The first one, as I told you.")
    known = len(tokenizer.vocab.strings)

    read(reader, "Quibblewort the zanderfiddle, as I told you.")

    assert len(tokenizer.vocab.strings) == known
    assert "quibblewort" not in tokenizer.vocab.strings


def test_threads_may_share_it() -> None:
    reader = reader_of(a_rule(), model=FakeModel())
    sentences = [f"Parcel number {number} was late, as I told you." for number in range(400)]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            readings = [one for (one,) in pool.map(reader.read, ([s] for s in sentences))]
    finally:
        sys.setswitchinterval(before)

    assert {
        sentence[mark.start : mark.end]
        for sentence, reading in zip(sentences, readings, strict=True)
        for mark in reading.marks
    } == {"as I told you"}
    assert all(len(reading.marks) == 1 for reading in readings)


def test_without_a_model_there_is_no_opinion(reader: SentenceReader) -> None:
    assert read(reader, "That is sloppy work.").opinion is None


def test_where_no_rule_marks_the_model_may() -> None:
    sentence = "That is sloppy work."
    (mark,) = marks(sentence, model=FakeModel(sloppy=0.6))

    assert (mark.start, mark.end, mark.found_by, mark.rule) == (0, len(sentence), "model", None)
    assert (mark.label, mark.severity, mark.instead) == ("hostile", "high", ())
    assert "“sloppy”" in mark.why
    assert marks(sentence, model=FakeModel(sloppy=0.59)) == ()


def test_of_a_draft_unlike_mail_to_clients_the_model_says_nothing() -> None:
    model = FakeModel()
    model.familiar = 3.0
    reader = reader_of(model=model)
    sloppy, other = "That is sloppy work.", "It is late."

    assert [len(reading.marks) for reading in reader.read([sloppy, other])] == [0, 0]
    assert [len(reading.marks) for reading in reader.read([sloppy, other, "No."])] == [1, 0, 0]


@pytest.mark.parametrize(("likely", "marked"), [(0.49, False), (0.51, True)])
def test_far_from_mail_to_clients_a_rule_needs_the_model_to_agree(likely: float, marked: bool) -> None:
    model = FakeModel(other=likely)
    model.familiar, model.strange = 4.0, 3.0
    told, other = "As I told you, it is late.", "It is late."

    assert bool(reader_of(a_rule(), model=model).read([told, other])[0].marks) == marked
    assert reader_of(a_rule(severity="high"), model=model).read([told, other])[0].marks
    assert len(reader_of(a_rule(), model=model).read([told, other, "No."])[0].marks) == 1


@pytest.mark.parametrize("strange", [0.0, 3.0])
def test_a_sentence_alone_has_nothing_around_it_that_could_silence_a_rule(strange: float) -> None:
    model = FakeModel(other=0.01)
    model.strange = strange

    assert read(reader_of(a_rule(), model=model), "As I told you, it is late.").marks


def test_where_a_rule_marks_the_rule_has_the_word() -> None:
    (mark,) = marks("As I told you, that is sloppy work.", model=FakeModel(sloppy=0.99))

    assert (mark.found_by, mark.rule) == ("rule", "told-you")


@pytest.mark.parametrize("severity", ["low", "medium", "high"])
@pytest.mark.parametrize(("likely", "doubted"), [(0.2, False), (0.1, False), (0.09, True)])
def test_what_the_model_finds_harmless_only_a_severe_rule_marks(
    severity: Severity, likely: float, doubted: bool
) -> None:
    reader = reader_of(a_rule(severity=severity), model=FakeModel(other=likely))
    found = reader.read(["As I told you, it is late.", "It is late."])[0].marks

    assert [mark.rule for mark in found] == ([] if doubted and severity != "high" else ["told-you"])


def test_the_opinion_is_told_marked_or_not() -> None:
    model = FakeModel()
    for sentence in ("That is sloppy work.", "The crate is at the harbour office."):
        (opinion,) = model.opinions([sentence], closely=[False])
        assert read(reader_of(a_rule(), model=model), sentence).opinion == opinion


class SlowModel(FakeModel):
    """Needs a second for any number of sentences."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    def opinions(self, sentences: Sequence[str], *, closely: Sequence[bool]) -> list[Opinion]:
        self._clock.now += 1
        return super().opinions(sentences, closely=closely)


def test_a_long_draft_is_given_up_in_the_middle_and_gets_further_next_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    monkeypatch.setattr("time.monotonic", clock)
    model = SlowModel(clock)
    reader = reader_of(a_rule(), model=model)
    draft = [f"Crate {n}." for n in range(200)]

    with reading_until(clock.now + 2.5), pytest.raises(TooLongError):
        reader.read(draft)
    before = [sentence for asked in model.asked for sentence in asked]
    with reading_until(clock.now + 60):
        reader.read(draft)

    assert 0 < len(before) < 200
    assert [sentence for asked in model.asked for sentence in asked] == draft, "each once"


def test_the_model_is_asked_about_all_new_sentences_at_once() -> None:
    model = FakeModel()
    reader = reader_of(a_rule(), model=model)
    first, second, third = "The crate is here.", "That is sloppy work.", "We open at nine."

    readings = reader.read([first, second, first])
    again = reader.read([third, second, first])

    assert model.asked == [[first, second], [third]]
    assert readings[0] == readings[2] == again[2]
    assert readings[1] == again[1]
    assert [len(reading.marks) for reading in again] == [0, 1, 0]


def test_the_model_never_sees_another_language() -> None:
    model = FakeModel()
    german = "Das ist wirklich eine sloppy Arbeit, und wir sind damit gar nicht zufrieden."
    readings = reader_of(a_rule(), model=model).read(["The crate is at the office.", german, "ok"])

    assert model.asked == [["The crate is at the office.", "ok"]]
    assert [reading.language for reading in readings] == ["en", "de", None]
    assert [reading.opinion is None for reading in readings] == [False, True, False]


def test_of_many_sentences_the_last_are_remembered() -> None:
    model = FakeModel()
    reader = reader_of(a_rule(), model=model)
    reader.read(["Mondays."])
    reader.read([f"Crate {n}." for n in range(5_000)])

    reader.read(["Crate 4999.", "Mondays."])

    assert model.asked[-1] == ["Mondays."]


def test_of_no_sentence_there_is_no_reading(reader: SentenceReader) -> None:
    assert reader.read([]) == []


def test_what_a_rule_marks_is_read_closely() -> None:
    """Or a first look could silence a rule."""
    model = FakeModel()
    reader_of(a_rule(), model=model).read(
        ["It is late.", "As I told you, it is late.", "That is sloppy work."]
    )

    assert model.closely == ["As I told you, it is late."]
