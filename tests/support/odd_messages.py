"""Messages made up in all their odd shapes, by hypothesis."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from typing import get_args

from hypothesis import strategies as st

from warmline.contract import Label, Level
from warmline.stats.store import StatsStore
from warmline.stats_contract import (
    CallTally,
    Correspondent,
    MarkTally,
    NoteTally,
    SentMessage,
    ThreadTally,
)
from warmline.storage.database import Database

PEOPLE = ("kim@client.example", "Kim@Client.example", "lee@client.example", "zoë@büro.example")
counts = st.integers(0, 3)

moments = st.builds(
    lambda day, seconds, offset: (day + timedelta(seconds=seconds)).astimezone(offset),
    st.sampled_from([datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day) for day in (0, 1, 2, 9, 40)]),
    # Few of them, so that messages of one second happen.
    st.sampled_from([0, 1, 3_600, 40_000, 86_399]),
    st.sampled_from([UTC, timezone(timedelta(hours=-8)), timezone(timedelta(hours=5, minutes=45))]),
)
marks = st.builds(
    MarkTally,
    label=st.sampled_from(get_args(Label)),
    rule=st.sampled_from([None, "excuse", "shouting", "calm-down"]),
    first=counts,
    sent=counts,
    applied=counts,
    ignored=counts,
    switched_off=counts,
)
threads = st.builds(
    ThreadTally,
    id=st.sampled_from([None, "a", "b", "c"]),
    level=st.sampled_from(get_args(Level)),
    onset=st.none() | moments | moments.map(lambda moment: moment.replace(tzinfo=None)),
)
messages = st.builds(
    SentMessage,
    id=st.uuids().map(str),
    sent_at=moments,
    language=st.sampled_from(["en", "en", "en", None]),
    to=st.lists(
        st.builds(Correspondent, address=st.sampled_from(PEOPLE), name=st.sampled_from([None, "Kim", "K."])),
        max_size=3,
    ),
    words=st.sampled_from([0, 1, 7, 120]),
    marks=st.lists(marks, max_size=3),
    notes=st.lists(
        st.builds(NoteTally, id=st.sampled_from(["own-it", "when"]), followed=st.booleans()), max_size=2
    ),
    thread=st.none() | threads,
    call=st.builds(CallTally, suggested=st.booleans(), inserted=st.booleans(), ignored=st.booleans()),
    my_hours=st.none() | st.sampled_from([0.0, 0.25, 0.2501, 1.0, 4.5, 168.0, 500.0]),
    their_hours=st.none() | st.floats(0, 1_000),
)


@contextmanager
def emptied(database: Database) -> Iterator[StatsStore]:
    """A store without messages: hypothesis comes again and again to the same database."""
    with database.writing() as connection:
        for table in ("message", "person", "thread", "kind"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 -- one of the names above
    yield StatsStore(database)
