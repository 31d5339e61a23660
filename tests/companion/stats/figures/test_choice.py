from datetime import date

import numpy as np
import pytest

from support.sent import mark, sent
from warmline.stats.columns import Columns
from warmline.stats.figures.choice import choose, totals
from warmline.stats.reading import columns_of
from warmline.stats.rows import Rows
from warmline.stats.store import StatsStore
from warmline.stats_contract import StatsQuestion
from warmline.storage.database import Database


@pytest.fixture
def columns(store: StatsStore, database: Database) -> Columns:
    store.add(sent("2026-01-01T23:59:59-08:00", to=["kim@a.example"], marks=[mark(first=1, sent=1)]))
    store.add(sent("2026-01-02T10:00:00Z", to=["lee@a.example"], marks=[mark("defensive", first=4, sent=2)]))
    store.add(sent("2026-01-03T10:00:00Z", to=["kim@a.example"], marks=[mark(first=9)], language=None))
    with database.reading() as connection:
        return columns_of(Rows.read(connection), connection)


@pytest.mark.parametrize(
    ("question", "days", "messages"),
    [
        (StatsQuestion(), 3, 3),
        (StatsQuestion(since=date(2026, 1, 2)), 2, 2),
        (StatsQuestion(until=date(2026, 1, 2)), 2, 2),
        (StatsQuestion(since=date(2026, 1, 1), until=date(2026, 1, 1)), 1, 1),
        (StatsQuestion(since=date(2026, 1, 2), until=date(2026, 1, 1)), 0, 0),
        (StatsQuestion(correspondent="KIM@a.example", since=date(2026, 1, 2)), 2, 1),
        (StatsQuestion(correspondent="nobody@a.example"), 3, 0),
    ],
)
def test_messages(columns: Columns, question: StatsQuestion, days: int, messages: int) -> None:
    choice = choose(columns, question)
    assert (choice.days.sum(), choice.messages.sum()) == (days, messages)


def test_a_label_narrows_marks_down_and_not_messages(columns: Columns) -> None:
    choice = choose(columns, StatsQuestion(label="defensive"))
    assert choice.messages.sum() == 3
    assert (choice.first.tolist(), choice.sent.tolist()) == ([0, 4, 0], [0, 2, 0])


def test_marks_of_a_message_that_was_not_judged_count_for_nothing(columns: Columns) -> None:
    assert choose(columns, StatsQuestion()).first.tolist() == [1, 4, 0]


def test_totals_are_whole_numbers_however_large() -> None:
    assert totals(np.array([0, 2, 2]), np.array([2**40, 1, 2**50]), 4).tolist() == [2**40, 0, 2**50 + 1, 0]
