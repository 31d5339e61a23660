"""What was read before, with what was added since, against reading anew."""

from contextlib import closing
from dataclasses import fields
from datetime import date
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from support.odd_messages import emptied, messages
from support.sent import sent
from warmline.stats.rows import Rows
from warmline.stats.store import StatsStore
from warmline.stats_contract import Erasure, SentMessage, StatsQuestion
from warmline.storage.database import Database, open_database

QUESTIONS = (
    StatsQuestion(),
    StatsQuestion(since=date(2026, 1, 2)),
    StatsQuestion(correspondent="kim@client.example"),
)
whichever = st.integers(0, 20)
steps = st.one_of(
    st.tuples(st.just("add"), messages),
    st.tuples(st.just("add"), messages),
    st.tuples(st.just("import"), st.lists(messages, max_size=3)),
    st.tuples(st.just("add under the id of"), whichever),
    st.tuples(st.just("withdraw"), whichever),
    st.tuples(st.just("erase"), st.sampled_from([Erasure(before=date(2026, 1, 3)), Erasure()])),
)


class Told:
    """Does what a step says, and knows which messages were kept."""

    def __init__(self) -> None:
        self.kept: list[SentMessage] = [sent()]

    def do(self, store: StatsStore, step: tuple[str, object]) -> None:
        match step:
            case "add", SentMessage() as message:
                self.kept.append(message)
                store.add(message)
            case "import", [*found]:
                self.kept += found
                store.add_imported(found)
            case "add under the id of", int(number):
                store.add(self._one(number).model_copy(update={"words": 7 + number}))
            case "withdraw", int(number):
                store.withdraw(self._one(number).id)
            case "erase", Erasure() as erasure:
                store.erase(erasure)

    def _one(self, number: int) -> SentMessage:
        return self.kept[-1 - number % len(self.kept)]


# Five seconds: each step is on the disk before the next.
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.booleans(), steps, st.booleans()), max_size=12))
def test_what_is_remembered_and_added_to_is_what_reading_anew_gives(
    database: Database, tmp_path: Path, course: list[tuple[bool, tuple[str, object], bool]]
) -> None:
    told = Told()
    file = tmp_path / "data" / "warmline.db"
    with emptied(database) as store, closing(open_database(file, key=bytes(range(32)))) as other:
        stores = (store, StatsStore(other))
        for by_another_process, step, looks in course:
            told.do(stores[by_another_process], step)
            if looks:
                anew = StatsStore(database)
                for question in QUESTIONS:
                    assert store.read(question, cards={}) == anew.read(question, cards={})
                event(f"{step[0]}, elsewhere: {by_another_process}")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(messages, max_size=8), st.lists(messages, max_size=8))
def test_rows_that_were_joined_are_those_read_at_once(
    database: Database, first: list[SentMessage], later: list[SentMessage]
) -> None:
    with emptied(database) as store:
        store.add_imported(first)
        with database.reading() as connection:
            begun = Rows.read(connection)
        store.add_imported(later)
        with database.reading() as connection:
            joined, at_once = begun.joined(Rows.read(connection, after=begun.newest)), Rows.read(connection)
    assert joined.newest == at_once.newest
    assert list(joined.notes) == list(at_once.notes)
    for field in fields(Rows):
        parts = [getattr(rows, field.name) for rows in (joined, at_once)]
        ours, theirs = [list(part.values()) if isinstance(part, dict) else [part] for part in parts]
        assert all(np.array_equal(one, two) for one, two in zip(ours, theirs, strict=True)), field.name
