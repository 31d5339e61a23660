from support.sent import in_thread, mark, sent
from warmline.stats.columns import UNKNOWN, Numbers
from warmline.stats.reading import columns_of
from warmline.stats.rows import Rows
from warmline.stats.store import StatsStore
from warmline.stats_contract import NoteTally
from warmline.storage.database import Database


def test_nothing_is_columns_of_no_length(database: Database) -> None:
    with database.reading() as connection:
        columns = columns_of(Rows.read(connection), connection)
    assert len(columns.messages.day) == len(columns.marks.kind) == len(columns.recipients.person) == 0
    assert (columns.notes, columns.marks.kinds, columns.recipients.people) == ([], [], [])


def test_places_hold_though_messages_are_sorted_and_some_are_gone(
    store: StatsStore, database: Database
) -> None:
    gone = sent("2026-05-01T00:00:00Z", to=["gone@a.example"])
    hot = in_thread(level="heated", onset="2026-04-01T09:59:00Z")
    followed = NoteTally(id="when", followed=True)
    store.add(sent("2026-03-01T23:30:00-01:00", to=["b@a.example"], marks=[mark(rule="b", first=3)]))
    store.add(gone)
    store.add(sent("2026-02-01T10:00:00Z", to=["a@a.example", "b@a.example"], notes=[followed]))
    excuse = mark("defensive", "a", first=5)
    store.add(sent("2026-04-01T10:00:00Z", to=[], marks=[excuse], language=None, thread=hot))
    store.add(sent("2026-01-01T10:00:00Z", id=gone.id, to=["c@a.example"], call="inserted"))
    with database.reading() as connection:
        columns = columns_of(Rows.read(connection), connection)
    messages = columns.messages
    assert messages.day.tolist() == [20_454, 20_485, 20_513, 20_544]
    assert messages.hour.tolist() == [10, 10, 23, 10]
    assert messages.written.tolist() == messages.judged.tolist() == [True, True, True, False]
    assert messages.inserted.tolist() == [True, False, False, False]
    assert messages.thread.tolist() == [UNKNOWN, UNKNOWN, UNKNOWN, 1]
    assert (messages.moment - messages.onset).tolist()[3] == 60
    assert messages.onset.tolist()[:3] == [UNKNOWN] * 3
    assert columns.marks.kinds == [("defensive", "a"), ("hostile", "b")]
    marks, recipients, (note,) = columns.marks, columns.recipients, columns.notes
    assert rows(marks.message, marks.kind, marks.first) == [(2, 1, 3), (3, 0, 5)]
    assert (note.id, note.message.tolist(), note.followed.tolist()) == ("when", [1], [True])
    assert recipients.people == [(f"{name}@a.example", None) for name in "abc"]
    assert rows(recipients.message, recipients.person) == [(0, 2), (1, 0), (1, 1), (2, 1)]


def rows(*columns: Numbers) -> list[tuple[int, ...]]:
    return sorted(zip(*(column.tolist() for column in columns), strict=True))
