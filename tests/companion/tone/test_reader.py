import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.rules import a_rule
from warmline.contract import DraftReading
from warmline.rules.loader import bundled_rules, load_rules
from warmline.text.language import LanguageGuesser
from warmline.text.reported_words import STAND_IN
from warmline.tone.reader import ToneReader

GUESSER = LanguageGuesser()
SMALL = ToneReader.of_rules([a_rule()], guesser=GUESSER)
FULL = ToneReader.of_rules(load_rules(bundled_rules()), guesser=GUESSER)


def quotes(reading: DraftReading) -> list[str]:
    return [mark.quote for mark in reading.marks]


def test_offsets_count_utf16_code_units() -> None:
    text = "Hi 👍,\n\n👍👍 As I told you, it is late."
    (mark,) = SMALL.read(text).marks

    assert text.encode("utf-16-le")[2 * mark.start : 2 * mark.end].decode("utf-16-le") == "As I told you,"
    assert (mark.start, mark.quote, mark.instead) == (13, "As I told you,", ["To recap,"])


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
    assert _seconds(pump * (24_000 // len(pump))) < 32 * max(_seconds(pump * (3_000 // len(pump))), 0.002)


def _seconds(text: str) -> float:
    """The best of three, of texts that were not read before; the worst would be a pause of Python's own."""
    return min(_seconds_once(f"{text} {number}") for number in range(3))


def _seconds_once(text: str) -> float:
    begun = time.perf_counter()
    FULL.read(text)
    return time.perf_counter() - begun
