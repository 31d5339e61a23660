from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from support.sent import mark, sent
from warmline.cli.stats import NOTHING, table
from warmline.stats.store import StatsStore
from warmline.stats_contract import StatsQuestion
from warmline.storage.database import Database


def test_nothing_yet(run: Callable[..., Result], home: Path) -> None:
    heard = run("stats")
    assert (heard.exit_code, heard.stdout) == (0, f"{NOTHING}\n")
    assert list(home.iterdir()) == []
    run("pair", "--key-file")
    heard = run("stats")
    assert heard.stdout == f"{NOTHING}\n"
    assert heard.stderr.startswith("Note: The key to what Warmline keeps lies in a file")


def test_table(database: Database) -> None:
    store = StatsStore(database)
    store.add(sent("2026-11-02T10:00:00Z", words=1250, marks=[mark(rule="shouting", first=4, sent=2)]))
    lines = table(store.read(StatsQuestion(), cards={})).splitlines()
    assert lines[:3] == [
        "1 message, 1,250 words",
        "4 marks while writing, 2 left when sending",
        "0 calls suggested, 0 offered",
    ]
