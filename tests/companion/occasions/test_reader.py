import tomllib
from datetime import UTC
from functools import cache
from pathlib import Path

import pytest

from support.threads import case, message, mine
from warmline.occasions.reader import KINDS as PHRASES
from warmline.occasions.reader import OccasionReader, bundled_occasions
from warmline.text.words import Tokenizer
from warmline.thread.phrases.finder import PhraseFinder

MAILS = tomllib.loads((Path(__file__).parent / "mails.toml").read_text())
KINDS = {"at_once": "working_hours", "emergency": "emergency", "ends_work": "closing"}


def mails(wanted: str) -> list[tuple[str, str]]:
    return [(occasion, mail) for occasion, parts in MAILS.items() for mail in parts[wanted]]


@cache
def reader() -> OccasionReader:
    return OccasionReader.load(zone=UTC)


def fitting(occasion: str, mail: str) -> dict[str, str]:
    found = reader().in_draft(mail) if occasion == "ends_work" else reader().in_thread(case(mail))
    return {one.kind: one.why for one in found}


@pytest.mark.parametrize(("occasion", "mail"), mails("fits"))
def test_a_text_fits(occasion: str, mail: str) -> None:
    assert KINDS[occasion] in fitting(occasion, mail)


@pytest.mark.parametrize(("occasion", "mail"), mails("leaves"))
def test_no_text_fits(occasion: str, mail: str) -> None:
    assert KINDS[occasion] not in fitting(occasion, mail)


def test_both_ways_are_tried_on_fifteen_mails() -> None:
    assert all(len(mails) >= 15 for parts in MAILS.values() for mails in parts.values())


def found_in(kind: str, text: str) -> str | None:
    """The words of the first phrase of a kind in one sentence."""
    (words,) = _tokenizer().norms([text])
    hit = next(_finder(kind).find([words.norms]), None)
    return text[words.starts[hit.first] : words.ends[hit.last - 1]] if hit else None


@cache
def _tokenizer() -> Tokenizer:
    return Tokenizer()


@cache
def _finder(kind: str) -> PhraseFinder:
    return PhraseFinder([one for one in bundled_occasions() if one.kind == kind], _tokenizer())


EXAMPLES = [
    (one.kind, example.text, getattr(example, "words", None))
    for one in bundled_occasions()
    for example in (*one.finds, *one.leaves)
]


@pytest.mark.parametrize(("kind", "text", "words"), EXAMPLES)
def test_each_sentence_of_the_phrase_files(kind: str, text: str, words: str | None) -> None:
    assert found_in(kind, text) == words


def test_every_phrase_file_is_read() -> None:
    assert [one.kind for one in bundled_occasions()] == list(PHRASES)


def test_why_quotes_the_sentence_and_its_day() -> None:
    assert fitting("emergency", "Hi Robin,\n\nour checkout is down. Please help.") == {
        "emergency": "They wrote “our checkout is down.” on 2 March."
    }
    assert fitting("ends_work", "Dear Kim,\n\nI have decided to end our work on Friday.") == {
        "closing": "You write “decided to end our work”."
    }


def test_an_emergency_goes_first() -> None:
    assert list(fitting("emergency", "The shop is down. Call me right away.")) == [
        "emergency",
        "working_hours",
    ]


def test_what_you_have_answered_is_over() -> None:
    assert reader().in_thread(case("The shop is down.", mine("It is up again, Kim."))) == []
    answered = case("The shop is down.", mine("It is up again, Kim."), "Thank you, all is well here.")
    assert reader().in_thread(answered) == []


def test_all_that_is_unanswered_counts() -> None:
    (one,) = reader().in_thread(case("The shop is down.", "Did you see my mail of yesterday?"))
    assert one.kind == "emergency"


def test_robots_have_no_emergencies() -> None:
    assert reader().in_thread(case(message("The shop is down.", sender="no-reply@monitor.example"))) == []


def test_an_empty_thread_and_an_empty_draft_fit_nothing() -> None:
    assert reader().in_thread(case()) == []
    assert reader().in_draft("") == []
