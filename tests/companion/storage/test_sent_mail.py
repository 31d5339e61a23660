from pathlib import Path

import pytest

from support.old_rows import ROWS
from warmline.stats.store import StatsStore
from warmline.stats_contract import StatsQuestion
from warmline.storage.database import open_database
from warmline.storage.migrations import MIGRATIONS

KEY = bytes(32)
IDS = [f"0d9c4c1e-5a36-4f6e-9a52-0b1f6f4f7a1{last}" for last in (1, 2)]


@pytest.mark.parametrize("version", [1, 2])
def test_what_was_counted_before_is_carried_over(tmp_path: Path, version: int) -> None:
    old = open_database(tmp_path / "w.db", key=KEY, migrations=MIGRATIONS[:version])
    with old.writing() as connection:
        for statement in ROWS[1]:
            connection.execute(statement)
    old.close()

    database = open_database(tmp_path / "w.db", key=KEY)
    store = StatsStore(database)
    found = store.read(StatsQuestion(), cards={})
    assert (found.messages, found.written, found.words) == (2, 2, 10)
    assert (found.first, found.left, found.sent) == (3, 1, 1)
    assert [(rule.rule, rule.first) for rule in found.rules] == [(None, 2), ("not-my-fault", 1)]
    assert [slot.slot for slot in found.hours if slot.messages] == [10, 23]
    assert [slot.slot for slot in found.weekdays if slot.messages] == [0, 6]
    assert (found.calls.suggested, found.calls.offered.threads) == (1, 1)
    assert len(store.kept(IDS)) == 2
    with database.reading() as connection:
        names = connection.execute("SELECT name FROM sqlite_master").fetchall()
        assert not [name for (name,) in names if name.startswith("old")]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()
