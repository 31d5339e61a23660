from datetime import date
from pathlib import Path

import pytest

from support.decrypted import decrypted_files
from support.sent import in_thread, sent
from warmline.stats.erasing import erase
from warmline.stats.keeping import insert
from warmline.stats.store import StatsStore
from warmline.stats_contract import Correspondent, Erasure, SentMessage
from warmline.storage.backup import back_up
from warmline.storage.database import Database, open_database


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


KEY = bytes(range(32))
GONE = (b"zebra@crossing.example", b"Zebra Crossing", b"thread-f:zebra")
STAYS = (b"lee@stays.example", b"thread-f:stays")


def zebra() -> SentMessage:
    to = [Correspondent(address="zebra@crossing.example", name="Zebra Crossing")]
    return sent("2026-01-10T10:00:00Z", thread=in_thread("thread-f:zebra")).model_copy(update={"to": to})


@pytest.mark.parametrize(
    ("erasure", "rest"),
    [
        (Erasure(), ()),
        (Erasure(correspondent="Zebra@crossing.example"), STAYS),
        (Erasure(before=date(2026, 2, 1)), STAYS),
    ],
    ids=["everything", "one correspondent", "before a day"],
)
def test_no_trace_is_left_in_any_file(tmp_path: Path, erasure: Erasure, rest: tuple[bytes, ...]) -> None:
    path = tmp_path / "w.db"
    database = open_database(path, key=KEY)
    store = StatsStore(database)
    # Enough of them that pages are freed, and so often that the log holds several states.
    for _ in range(3):
        store.add_imported([zebra() for _ in range(150)])
    store.add(sent("2026-03-01T10:00:00Z", to=["lee@stays.example"], thread=in_thread("thread-f:stays")))
    back_up(path, key=KEY, version=3)
    before = decrypted_files(path, key=KEY)
    assert sorted(before) == ["w.db", "w.db-shm", "w.db-wal", "w.db.version-3"]
    for name in ("w.db-wal", "w.db.version-3"):
        assert [marker for marker in GONE if marker in before[name]] == list(GONE), name

    store.erase(erasure)
    for open in (True, False):
        after = decrypted_files(path, key=KEY)
        assert [(name, marker) for name in after for marker in GONE if marker in after[name]] == []
        assert [marker for marker in rest if marker in after["w.db"]] == list(rest)
        if open:
            database.close()


def test_it_is_the_last_step_that_leaves_no_trace(tmp_path: Path) -> None:
    path = tmp_path / "w.db"
    database = open_database(path, key=KEY)
    StatsStore(database).add_imported([zebra() for _ in range(150)])
    with database.writing() as connection:
        erase(connection, Erasure())
    assert GONE[0] in b"".join(decrypted_files(path, key=KEY).values())
    database.close()
