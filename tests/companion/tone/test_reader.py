import itertools
from collections.abc import Sequence
from typing import Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.opinions import Weighing, an_opinion
from support.rules import a_rule
from support.taken import TICK, seconds_taken
from warmline.contract import DraftReading
from warmline.rules.loader import bundled_rules, load_rules
from warmline.text.language import LanguageGuesser
from warmline.text.reported_words import STAND_IN
from warmline.tone.model.opinion import Opinion
from warmline.tone.reader import ToneReader

GUESSER = LanguageGuesser()
SMALL = ToneReader.of_rules([a_rule()], guesser=GUESSER)
FULL = ToneReader.of_rules(load_rules(bundled_rules()), guesser=GUESSER)


class FakeModel(Weighing):
    """Finds condescending what ends in a question."""

    def opinions(self, sentences: Sequence[str], *, closely: Sequence[bool]) -> list[Opinion]:
        asked = an_opinion((0.0, 0.75, 0.25), likely=0.875, telling=("surely",))
        other = an_opinion((0.5, 0.0, 0.0), likely=0.5)
        return [asked if sentence.endswith("?") else other for sentence in sentences]


WITH_MODEL = ToneReader.of_rules([a_rule()], guesser=GUESSER, model=FakeModel())


def quotes(reading: DraftReading) -> list[str]:
    return [mark.quote for mark in reading.marks]


def test_offsets_count_utf16_code_units() -> None:
    text = "Hi 👍,\n\n👍👍 As I told you, it is late."
    (mark,) = SMALL.read(text).marks

    assert text.encode("utf-16-le")[2 * mark.start : 2 * mark.end].decode("utf-16-le") == "As I told you,"
    assert (mark.start, mark.quote, mark.instead) == (13, "As I told you,", ["To recap,"])


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_may_be_characters_of_their_own(form: Literal["NFC", "NFD"]) -> None:
    text = normalize(
        form, "Dear Zoë,\n\nThe café 👍 shut, as I told you, Noël. As I told you, René knows.\n\nNoëlle"
    )
    reading = SMALL.read(text)
    units = text.encode("utf-16-le")

    assert quotes(reading) == ["as I told you,", "As I told you,"]
    assert [units[2 * m.start : 2 * m.end].decode("utf-16-le") for m in reading.marks] == quotes(reading)


def test_what_is_not_the_writers_own_is_never_marked() -> None:
    text = (
        "As I told you, one.\n“As I told you” is what she said.\n> As I told you, two.\n"
        "As I told you, three.\n\n-- \nAs I told you, four.\n"
    )

    reading = SMALL.read(text)

    assert [(mark.start, mark.quote) for mark in reading.marks] == [
        (0, "As I told you,"),
        (text.index("As I told you, three"), "As I told you,"),
    ]


def test_greeting_and_sign_off_are_never_marked() -> None:
    reader = ToneReader.of_rules([a_rule(patterns=["dear|thanks"])], guesser=GUESSER)

    assert quotes(reader.read("Dear Ana,\n\nMany thanks for it.\n\nThanks,\nTom")) == ["thanks"]


def test_no_mark_reaches_over_the_end_of_a_sentence() -> None:
    assert quotes(SMALL.read("As I. Told you. As\n\nI told you.")) == []


@pytest.mark.parametrize(
    "text", ["As I told you.", "ok, as I told you", "pls chk, as i told you", "AS I TOLD YOU."]
)
def test_short_english_is_read(text: str) -> None:
    reading = SMALL.read(text)

    assert reading.language == "en"
    assert len(reading.marks) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Wie bereits gesagt, ist die Rechnung am Montag rausgegangen. Das ist nicht unser Fehler!!!",
        "Comme je vous l'ai déjà dit, la facture est partie lundi. CE N'EST PAS NOTRE FAUTE!!!",
        "先ほど申し上げた通りです。",
        "Как я уже говорил, счёт ушёл в понедельник.",
    ],
)
def test_other_languages_are_not_judged(text: str) -> None:
    assert FULL.read(text) == DraftReading(language=None, marks=[], notes=[])


def test_in_a_mixed_draft_only_the_english_is_read() -> None:
    text = "As I told you, the crates are at the harbour office. Das ist nicht unser Fehler, as I told you!"

    assert quotes(SMALL.read(text)) == ["As I told you,"]


@pytest.mark.parametrize("text", ["", " \n\n ", "👍", "-- \n", "> quoted"])
def test_where_nothing_is_said_there_is_nothing_to_mark(text: str) -> None:
    assert SMALL.read(text) == DraftReading(language="en", marks=[], notes=[])


def test_what_the_model_finds_is_marked_whole_beside_what_rules_find() -> None:
    text = "Hi 👍,\n\nIt is late 👍, as I told you. Surely you can add up two numbers?"
    told, asked = WITH_MODEL.read(text).marks

    assert (told.quote, told.found_by, told.rule) == ("as I told you", "rule", "told-you")
    assert (asked.quote, asked.found_by, asked.rule) == ("Surely you can add up two numbers?", "model", None)
    assert (asked.label, asked.severity, asked.instead) == ("condescending", "medium", [])
    units = text.encode("utf-16-le")
    assert units[2 * asked.start : 2 * asked.end].decode("utf-16-le") == asked.quote


def test_for_measuring_each_sentence_is_judged_where_it_stands() -> None:
    text = (
        "Hi 👍,\n\nThe crate is at the harbour office.\n> Was it quoted?\nSurely you can add up two numbers?"
    )
    judged = [(text[start:end], likely) for start, end, likely in WITH_MODEL.judge(text)]

    assert judged[-2:] == [
        (
            "The crate is at the harbour office.",
            {"defensive": 0.5, "condescending": 0.0, "hostile": 0.0, "any": 0.5},
        ),
        (
            "Surely you can add up two numbers?",
            {"defensive": 0.0, "condescending": 0.75, "hostile": 0.25, "any": 0.875},
        ),
    ]
    assert all("quoted" not in sentence for sentence, _ in judged)


def test_for_measuring_another_language_and_rules_alone_are_not_judged() -> None:
    german = "Das ist nicht unser Fehler, und die Rechnung ist am Montag rausgegangen."

    assert WITH_MODEL.judge(german) == []
    assert SMALL.judge("The crate is at the harbour office.") == []


_PIECES = [
    *(
        "As I told you, ",
        "obviously ",
        "THIS IS NOT ",
        "!!! ",
        "you failed to ",
        "per my last email ",
        "👍",
        "\u0301",
    ),
    *(
        "“",
        "”",
        '"',
        "'",
        "\n",
        "\n\n",
        "> ",
        "-- \n",
        ". ",
        "? ",
        "İ",
        "ß",
        "\u00a0",
        "\ue000",
        "\x1b[31m",
        "the ",
    ),
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(_PIECES)).map("".join)))
def test_any_text_is_read_and_every_place_holds(text: str) -> None:
    units = text.encode("utf-16-le")
    end = 0

    for mark in FULL.read(text).marks:
        assert end <= mark.start < mark.end
        assert units[2 * mark.start : 2 * mark.end].decode("utf-16-le") == mark.quote
        assert all(words and (STAND_IN not in words or STAND_IN in text) for words in mark.instead)
        end = mark.end


_PUMPS = [
    "a",
    "A ",
    "!",
    "?! ",
    "' ",
    '"',
    " “",
    "`",
    "a@",
    "www.",
    ". ",
    "e.g. ",
    "1. ",
    "\n",
    "> a\n",
    "--\n",
    "Hi A.",
]
_PUMPS += [
    "On 1 @\n",
    "From: a\n",
    "Thanks, ",
    "obviously ",
    "you failed to ",
    "NOT WE ",
    "a-",
    "👍",
    "\u0301",
    "\ue000",
]


@pytest.mark.parametrize("pump", _PUMPS)
def test_time_grows_no_faster_than_the_text(pump: str) -> None:
    # A quadratic reader takes sixty-four times as long for eight times the text.
    assert _seconds(pump * (24_000 // len(pump))) < 32 * max(_seconds(pump * (3_000 // len(pump))), TICK)


def _seconds(text: str) -> float:
    """Of texts that were not read before."""
    texts = (f"{text} {number}" for number in itertools.count())
    return seconds_taken(lambda: FULL.read(next(texts)), tries=3)
