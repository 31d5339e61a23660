from typing import Any

import pytest

from support.sent import in_thread, mark, sent
from warmline.stats.keeping import insert, kept_address, moment_of, people_of
from warmline.stats_contract import Correspondent, NoteTally, SentMessage
from warmline.storage.database import Database


def kept(database: Database, message: SentMessage, query: str) -> list[Any]:
    with database.writing() as connection:
        insert(connection, message, written=True)
        return connection.execute(query).fetchall()


def test_an_address_is_one_in_any_letters() -> None:
    assert kept_address(" Kim@Client.Example ") == "kim@client.example"


def test_people_are_each_there_once_without_those_that_have_no_address() -> None:
    to = [Correspondent(address="kim@a.example", name="Kim"), Correspondent(address="KIM@a.example")]
    message = sent().model_copy(update={"to": [*to, Correspondent(address=" ")]})
    assert people_of(message) == {"kim@a.example": "Kim"}


@pytest.mark.parametrize(
    ("at", "row"),
    [
        ("2000-01-01T00:00:00+00:00", (946_684_800, 0, 10_957)),
        # A day later by the sender's clock than by UTC, and a day earlier.
        ("2026-11-09T00:30:00.900+02:00", (1_794_177_000, 7_200, 20_766)),
        ("2026-11-08T20:00:00-08:00", (1_794_196_800, -28_800, 20_765)),
    ],
)
def test_when_and_by_which_clock(database: Database, at: str, row: tuple[int, int, int]) -> None:
    message = sent(at)
    assert kept(database, message, "SELECT moment, offset, day FROM message") == [row]
    assert moment_of(message) == row[0]


def test_an_onset_without_an_offset_is_by_the_senders_clock(database: Database) -> None:
    message = sent("2026-11-09T12:00:00+02:00", thread=in_thread(onset="2026-11-09T10:00:00"))
    assert kept(database, message, "SELECT moment - onset FROM message") == [(7_200,)]


def test_a_conversation_is_one_by_its_name_and_one_of_its_own_without(database: Database) -> None:
    threads = [in_thread("a"), in_thread("a", "heated"), in_thread(None), in_thread(None), None]
    for thread in threads:
        found = kept(database, sent(thread=thread), "SELECT thread, level FROM message ORDER BY number")
    assert found == [(1, 0), (1, 2), (2, 0), (3, 0), (None, None)]


def test_the_newest_name_is_kept(database: Database) -> None:
    names = [("2026-02-01", "Kim Lee"), ("2026-03-01", None), ("2026-01-01", "K."), ("2026-04-01", "Kim L.")]
    seen = []
    for day, name in names:
        to = [Correspondent(address="kim@a.example", name=name)]
        message = sent(f"{day}T10:00:00Z").model_copy(update={"to": to})
        seen += kept(database, message, "SELECT name FROM person")
    assert seen == [("Kim Lee",), ("Kim Lee",), ("Kim Lee",), ("Kim L.",)]


def test_marks_of_one_kind_are_added_up_and_zeros_are_left_out(database: Database) -> None:
    marks = [
        mark(first=1),
        mark(first=2, sent=1, applied=1),
        mark(rule="excuse"),
        mark(rule="calm", ignored=1),
    ]
    found = kept(
        database,
        sent(marks=marks),
        "SELECT rule, first, sent, applied, ignored, switched_off FROM mark JOIN kind ON kind = number"
        " ORDER BY rule",
    )
    assert found == [("", 3, 1, 1, 0, 0), ("calm", 0, 0, 0, 1, 0)]


def test_a_note_is_there_once(database: Database) -> None:
    notes = [NoteTally(id="when", followed=True), NoteTally(id="when", followed=False)]
    assert kept(database, sent(notes=notes), "SELECT id, followed FROM note") == [("when", 1)]


def test_how_long_an_answer_took_is_kept_in_whole_seconds(database: Database) -> None:
    message = sent(my_hours=0.5, their_hours=1.9999)
    assert kept(database, message, "SELECT my_seconds, their_seconds FROM message") == [(1_800, 7_200)]
