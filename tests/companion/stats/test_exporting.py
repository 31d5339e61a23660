from datetime import datetime
from itertools import islice

from support.sent import in_thread, mark, sent
from support.years_of_mail import years_of_mail
from warmline.stats.exporting import kept_messages, kept_people
from warmline.stats.store import StatsStore
from warmline.stats_contract import Correspondent, NoteTally, SentMessage
from warmline.storage.database import Database

WHOLE = sent(
    "2026-11-09T00:30:00+05:45",
    marks=[mark("defensive", "excuse", first=3, sent=1, applied=1), mark(ignored=1, switched_off=1)],
    notes=[NoteTally(id="when", followed=True)],
    thread=in_thread("thread-f:1", "heated", "2026-11-08T10:00:00+05:45"),
    call="suggested ignored",
    my_hours=1.25,
    their_hours=1 / 3,
).model_copy(
    update={
        "to": [Correspondent(address="ann@a.example", name="Ann"), Correspondent(address="kim@a.example")]
    }
)


def exported(database: Database) -> list[tuple[str, SentMessage]]:
    with database.reading() as connection:
        return list(kept_messages(connection))


def test_all_that_was_told_comes_out_again_the_oldest_first(store: StatsStore, database: Database) -> None:
    bare = sent("2026-11-08T10:00:00-03:00", to=[], language=None, thread=in_thread(None))
    store.add(WHOLE)
    store.add_imported([bare])
    assert exported(database) == [("imported", bare), ("written", WHOLE)]


def test_an_onset_of_long_ago(store: StatsStore, database: Database) -> None:
    store.add(sent(thread=in_thread(onset="1815-06-18T10:00:00+00:00")))
    ((_, message),) = exported(database)
    assert message.thread is not None
    assert message.thread.onset == datetime.fromisoformat("1815-06-18T10:00:00+00:00")


def test_people_are_given_once(store: StatsStore, database: Database) -> None:
    store.add(WHOLE)
    store.add(sent(to=["ann@a.example"]))
    with database.reading() as connection:
        people = list(kept_people(connection))
    assert people == [
        Correspondent(address="ann@a.example", name="Ann"),
        Correspondent(address="kim@a.example"),
    ]


def test_what_is_exported_makes_the_same_rows_again(store: StatsStore, database: Database) -> None:
    made = list(years_of_mail(60))
    store.add_imported(made[:40])
    for message in islice(made, 40, None):
        store.add(message)
    before = exported(database)
    with database.writing() as connection:
        connection.execute("DELETE FROM message")
    store.add_imported(message for source, message in before if source == "imported")
    for source, message in before:
        if source == "written":
            store.add(message)
    assert exported(database) == before
