from datetime import date

import pytest

from support.sent import in_thread, sent
from warmline.stats.erasing import erase
from warmline.stats.keeping import insert
from warmline.stats_contract import Erasure
from warmline.storage.database import Database


@pytest.mark.parametrize(
    ("erasure", "gone", "people", "threads"),
    [
        (Erasure(), 4, "", ""),
        (Erasure(correspondent="KIM@a.example"), 2, "ann lee", "bc"),
        (Erasure(correspondent="nobody@a.example"), 0, "ann kim lee", "abc"),
        # By the sender's own calendar: the last one was sent on the first of the month in UTC.
        (Erasure(before=date(2026, 3, 2)), 3, "lee", "c"),
        (Erasure(correspondent="kim@a.example", before=date(2026, 2, 1)), 1, "ann kim lee", "abc"),
    ],
)
def test_what_goes_and_what_stays(
    database: Database, erasure: Erasure, gone: int, people: str, threads: str
) -> None:
    with database.writing() as connection:
        for message in (
            sent("2026-01-10T10:00:00Z", to=["kim@a.example"], thread=in_thread("a")),
            sent("2026-02-10T10:00:00Z", to=["kim@a.example", "lee@a.example"], thread=in_thread("a")),
            sent("2026-02-11T10:00:00Z", to=["ann@a.example"], thread=in_thread("b")),
            sent("2026-03-02T00:30:00+02:00", to=["lee@a.example"], thread=in_thread("c")),
        ):
            insert(connection, message, written=True)
        assert erase(connection, erasure) == gone
        found = connection.execute("SELECT address FROM person ORDER BY address").fetchall()
        assert found == [(f"{name}@a.example",) for name in people.split()]
        found = connection.execute("SELECT id FROM thread ORDER BY id").fetchall()
        assert found == [(id,) for id in threads]
