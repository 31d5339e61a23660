import threading
from datetime import date
from pathlib import Path

import pytest

from support.sent import in_thread, mark, sent
from support.taken import seconds_taken
from support.years_of_mail import fill, years_of_mail
from warmline.stats.store import StatsStore
from warmline.stats_contract import Erasure, Stats, StatsQuestion
from warmline.storage.database import Database, open_database


def read(store: StatsStore) -> Stats:
    return store.read(StatsQuestion(), cards={})


def test_nothing_yet(store: StatsStore) -> None:
    stats = read(store)
    assert (stats.messages, stats.words, stats.weeks, stats.rules) == (0, 0, [], [])
    assert stats.kept.model_dump() == {"messages": 0, "first_day": None, "last_day": None}


def test_the_same_id_twice_is_one_row_and_the_last_word_counts(store: StatsStore) -> None:
    made = sent(marks=[mark(first=2)])
    assert store.add(made) == 1
    assert store.add(made) == 1
    stats = read(store)
    assert (stats.messages, stats.words, stats.first) == (1, 10, 2)
    # Sending was undone, the mail was softened, and sent again.
    store.add(sent(id=made.id, words=12))
    stats = read(store)
    assert (stats.messages, stats.words, stats.first) == (1, 12, 0)


def test_a_message_that_was_not_sent_leaves_nothing(store: StatsStore) -> None:
    gone, kept = sent(), sent("2026-11-05T10:00:00+00:00")
    store.add(gone)
    store.add(kept)
    assert store.withdraw(gone.id) == 1
    assert store.withdraw(gone.id) == 0
    assert store.kept([gone.id, kept.id]) == {kept.id}


def test_what_was_imported_is_left_as_it_is(store: StatsStore) -> None:
    made = sent(words=5)
    assert store.add_imported([made, sent("2025-01-01T10:00:00Z")]) == 2
    assert store.add_imported([made.model_copy(update={"words": 9})]) == 0
    assert read(store).words == 15
    assert read(store).written == 0


def test_a_written_message_is_kept_once_whichever_came_first(store: StatsStore) -> None:
    written, imported = sent(marks=[mark(first=2)]), sent("2026-11-04T10:01:00+00:00", marks=[mark(sent=1)])
    store.add(written)
    assert store.add_imported([imported]) == 0
    assert (read(store).messages, read(store).written) == (1, 1)
    store.erase(Erasure())
    assert store.add_imported([imported]) == 1
    store.add(written)
    assert (read(store).messages, read(store).written, read(store).first) == (1, 1, 2)


def test_all_that_is_imported_at_once_or_nothing(store: StatsStore) -> None:
    def breaking():
        yield sent()
        raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        store.add_imported(breaking())
    assert read(store).messages == 0


def test_which_ids_are_kept(store: StatsStore) -> None:
    made, other = sent(), sent()
    store.add(made)
    assert store.kept([made.id, other.id]) == {made.id}
    assert store.kept([]) == set()


def test_many_at_once(store: StatsStore) -> None:
    threads = [threading.Thread(target=store.add, args=(sent(),)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read(store).messages == 20


def test_figures_are_fresh_whoever_changed_them(
    store: StatsStore, database: Database, tmp_path: Path
) -> None:
    made = sent()
    store.add(made)
    assert read(store).messages == 1
    # By another part of this process, and by another process.
    StatsStore(database).add(sent())
    assert read(store).messages == 2
    other = open_database(tmp_path / "data" / "warmline.db", key=bytes(range(32)))
    StatsStore(other).add_imported([sent("2020-01-01T10:00:00Z")])
    assert read(store).messages == 3
    StatsStore(other).erase(Erasure(before=date(2021, 1, 1)))
    other.close()
    assert read(store).messages == 2
    store.add(made.model_copy(update={"words": 70}))
    assert read(store).words == 80
    store.erase(Erasure())
    assert read(store).messages == 0


def test_ten_times_the_messages_cost_no_more_than_twelve_times_as_much(tmp_path: Path) -> None:
    few, many = filled(tmp_path / "few.db", 1_000), filled(tmp_path / "many.db", 10_000)
    someone = read(StatsStore(many)).people.listed[0].address
    whole = first_answer(many)
    assert whole < 12 * first_answer(few)
    for question in (
        StatsQuestion(since=date(2026, 1, 1)),
        StatsQuestion(until=date(2020, 1, 1)),
        StatsQuestion(correspondent=someone),
        StatsQuestion(label="hostile"),
    ):
        assert first_answer(many, question) < 1.5 * whole, question


def test_what_was_read_is_not_read_again(tmp_path: Path) -> None:
    database = filled(tmp_path / "many.db", 20_000)
    store, first = StatsStore(database), first_answer(database)
    again = seconds_taken(lambda: read(store), before=lambda: something_else_is_kept(database))
    behind = seconds_taken(lambda: read(store), before=lambda: store.add(sent()))
    assert again < 0.7 * first
    assert behind < 0.7 * first


def filled(path: Path, messages: int) -> Database:
    database = open_database(path, key=bytes(32))
    fill(database, years_of_mail(messages))
    return database


def something_else_is_kept(database: Database) -> None:
    with database.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO snippets VALUES (1, '[]')")


def first_answer(database: Database, question: StatsQuestion | None = None) -> float:
    """Seconds, when nothing was read before."""
    return seconds_taken(lambda: StatsStore(database).read(question or StatsQuestion(), cards={}))


def test_erase_removes_all_counts_and_only_those(
    store: StatsStore, database: Database, tmp_path: Path
) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES ('a', x'00', 1)")
    for _ in range(3):
        store.add(sent(marks=[mark(first=2)], thread=in_thread()))
    assert store.erase(Erasure()) == 3
    assert store.erase(Erasure()) == 0
    assert read(store).first == 0
    with database.reading() as connection:
        for table in ("mark", "recipient", "person", "thread", "note", "kind"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table  # noqa: S608
        assert connection.execute("SELECT count(*) FROM client").fetchone()[0] == 1
    assert (tmp_path / "data" / "warmline.db-wal").stat().st_size == 0
