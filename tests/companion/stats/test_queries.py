"""Every figure, for every question, against a count of the rows in plain Python."""

from datetime import date, timedelta
from typing import Any, get_args

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from support.odd_messages import PEOPLE, emptied, messages
from support.plain_figures import plain_figures
from warmline.contract import Label
from warmline.stats.keeping import insert
from warmline.stats.store import StatsStore
from warmline.stats_contract import SentMessage, StatsQuestion
from warmline.storage.database import Database

TABLES = ("message", "mark", "kind", "note", "person", "recipient", "thread")
# The days of messages, and those beside them.
DAYS = st.sampled_from([date(2025, 12, 31) + timedelta(days=day) for day in (0, 1, 2, 3, 4, 9, 10, 11, 41)])
questions = st.fixed_dictionaries(
    {
        "since": DAYS,
        "until": DAYS,
        "correspondent": st.sampled_from([*PEOPLE, "nobody@client.example"]),
        "label": st.sampled_from(get_args(Label)),
    }
)


def rows_of(database: Database) -> dict[str, list[dict[str, Any]]]:
    with database.reading() as connection:
        cursors = {table: connection.execute(f"SELECT * FROM {table}") for table in TABLES}  # noqa: S608
        return {
            table: [
                dict(zip((column[0] for column in cursor.description), row, strict=True)) for row in cursor
            ]
            for table, cursor in cursors.items()
        }


def figures(store: StatsStore, question: StatsQuestion) -> dict[str, Any]:
    """As `plain_figures` has them."""
    found = store.read(question, cards={}).model_dump()
    for rule in found["rules"]:
        del rule["title"], rule["why"], rule["instead"]
    return rounded(found)


def rounded(figures: Any) -> Any:
    """A mean taken before dividing differs from one taken after it in the last digit."""
    if isinstance(figures, dict):
        return {name: rounded(value) for name, value in figures.items()}
    if isinstance(figures, list):
        return [rounded(value) for value in figures]
    return round(figures, 9) if isinstance(figures, float) else figures


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    written=st.lists(messages, max_size=12),
    imported=st.lists(messages, max_size=12),
    question=questions,
)
def test_every_figure_is_the_one_counted_from_the_rows(
    database: Database, written: list[SentMessage], imported: list[SentMessage], question: dict[str, Any]
) -> None:
    with emptied(database) as store:
        with database.writing() as connection:
            for message in written:
                insert(connection, message, written=True)
            for message in imported:
                insert(connection, message, written=False)
        rows = rows_of(database)
        # Of everything, with each filter alone, and with all of them.
        for fields in (set[str](), *({field} for field in question), set(question)):
            asked = StatsQuestion(**{field: question[field] for field in fields})
            expected = plain_figures(rows, asked.model_dump())
            assert figures(store, asked) == rounded(expected), asked
            event(f"some messages asked for: {expected['messages'] > 0}")
            event(f"something settled: {expected['threads']['settled'] > 0}")
            event(f"a median: {any(week['median'] is not None for week in expected['weeks'])}")
