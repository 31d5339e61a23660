import pytest

from support.sent import in_thread, sent
from warmline.stats.keeping import insert
from warmline.stats.same import forget, twins, with_id
from warmline.storage.database import Database

WRITTEN = sent("2026-11-04T10:00:00+00:00", to=["kim@a.example", "lee@a.example"])


@pytest.mark.parametrize(
    ("at", "to", "same"),
    [
        ("2026-11-04T10:02:00+00:00", ["lee@a.example", "KIM@a.example"], True),
        ("2026-11-04T10:58:00+01:00", ["kim@a.example", "lee@a.example"], True),
        ("2026-11-04T10:02:01+00:00", ["kim@a.example", "lee@a.example"], False),
        ("2026-11-04T09:57:59+00:00", ["kim@a.example", "lee@a.example"], False),
        ("2026-11-04T10:00:00+00:00", ["kim@a.example"], False),
        ("2026-11-04T10:00:00+00:00", ["kim@a.example", "lee@a.example", "ann@a.example"], False),
        ("2026-11-04T10:00:00+00:00", [], False),
    ],
)
def test_to_the_same_people_within_two_minutes(
    database: Database, at: str, to: list[str], same: bool
) -> None:
    with database.writing() as connection:
        insert(connection, WRITTEN, written=True)
        assert twins(connection, sent(at, to=to), written=True) == ([1] if same else [])
        assert twins(connection, sent(at, to=to), written=False) == []


def test_by_its_id(database: Database) -> None:
    with database.writing() as connection:
        insert(connection, WRITTEN, written=True)
        assert with_id(connection, WRITTEN.id) == [1]
        assert with_id(connection, sent().id) == []


def test_forgotten_with_people_and_conversations_of_whom_nothing_else_is_kept(database: Database) -> None:
    with database.writing() as connection:
        insert(connection, sent(to=["kim@a.example", "lee@a.example"], thread=in_thread("a")), written=True)
        insert(connection, sent(to=["kim@a.example"], thread=in_thread("b")), written=True)
        insert(connection, sent(to=["lee@a.example"], thread=in_thread("a")), written=True)
        forget(connection, [1, 2])
        assert connection.execute("SELECT address FROM person").fetchall() == [("lee@a.example",)]
        assert connection.execute("SELECT id FROM thread").fetchall() == [("a",)]
