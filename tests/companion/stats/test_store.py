import threading
from collections.abc import Callable
from pathlib import Path

from warmline.contract import SentMessage
from warmline.stats.store import StatsStore
from warmline.storage.database import Database

Make = Callable[..., SentMessage]


def test_nothing_yet(store: StatsStore) -> None:
    stats = store.read(titles={})
    assert (stats.messages, stats.words, stats.weeks, stats.rules) == (0, 0, [], [])


def test_the_same_id_twice_is_one_row_and_the_last_word_counts(store: StatsStore, message: Make) -> None:
    made = message(first=(("hostile", None, 2),))
    assert store.add(made) == 1
    assert store.add(made) == 1
    stats = store.read(titles={})
    assert (stats.messages, stats.words, stats.first) == (1, 10, 2)
    # Sending was undone, the mail was softened, and sent again.
    store.add(message(id=made.id, words=12))
    stats = store.read(titles={})
    assert (stats.messages, stats.words, stats.first) == (1, 12, 0)


def test_many_at_once(store: StatsStore, message: Make) -> None:
    threads = [threading.Thread(target=store.add, args=(message(),)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.read(titles={}).messages == 20


def test_erase_removes_all_counts_and_only_those(
    store: StatsStore, database: Database, message: Make, tmp_path: Path
) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES ('a', x'00', 1)")
    for _ in range(3):
        store.add(message(first=(("hostile", None, 2),)))
    assert store.erase() == 3
    assert store.erase() == 0
    assert store.read(titles={}).first == 0
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM mark").fetchone()[0] == 0
        assert connection.execute("SELECT count(*) FROM client").fetchone()[0] == 1
    assert (tmp_path / "data" / "warmline.db-wal").stat().st_size == 0
