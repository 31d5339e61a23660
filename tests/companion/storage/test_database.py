import stat
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from support.crashes import Tally, crash
from support.database_machine import DatabaseMachine
from support.in_memory import folder_in_memory
from warmline.errors import WarmlineError
from warmline.storage.database import Database, open_database
from warmline.storage.migrations import MIGRATIONS

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
MARKER = "zebra-crossing-at-noon"


def keep(database: Database, text: str) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES (?, x'00', 1)", (text,))


def kept(database: Database) -> list[str]:
    with database.reading() as connection:
        return [row[0] for row in connection.execute("SELECT id FROM client ORDER BY id")]


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    database = open_database(tmp_path / "w.db", key=KEY)
    keep(database, "a")
    database.close()
    again = open_database(tmp_path / "w.db", key=KEY)
    assert kept(again) == ["a"]
    again.close()


def test_folder_and_files_are_private(tmp_path: Path) -> None:
    database = open_database(tmp_path / "deep" / "er" / "w.db", key=KEY)
    keep(database, "a")
    folder = tmp_path / "deep" / "er"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {
        "w.db": 0o600,
        "w.db-wal": 0o600,
        "w.db-shm": 0o600,
    }
    database.close()


def test_a_database_that_was_copied_is_private_again(tmp_path: Path) -> None:
    open_database(tmp_path / "w.db", key=KEY).close()
    (tmp_path / "w.db").chmod(0o644)
    database = open_database(tmp_path / "w.db", key=KEY)
    keep(database, "a")
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    database.close()


def test_no_plaintext_in_any_file(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    database = open_database(folder / "w.db", key=KEY)
    keep(database, MARKER)
    for content in files(folder).values():
        assert MARKER.encode() not in content
        assert b"SQLite format" not in content
        assert b"CREATE TABLE" not in content
    database.close()
    assert all(MARKER.encode() not in content for content in files(folder).values())


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "still in the log"])
def test_a_wrong_key_is_refused_and_changes_nothing(tmp_path: Path, closed: bool) -> None:
    folder = tmp_path / "data"
    database = open_database(folder / "w.db", key=KEY)
    keep(database, "a")
    if closed:
        database.close()
    before = files(folder)
    with pytest.raises(WarmlineError, match="Nothing in it was changed") as refused:
        open_database(folder / "w.db", key=OTHER_KEY)
    assert refused.value.code == "wrong_key"
    after = files(folder)
    # The shared-memory index is only a cache of the log, made anew by whoever opens it.
    assert {**after, "w.db-shm": b""} == {**before, "w.db-shm": b""}
    assert kept(open_database(folder / "w.db", key=KEY)) == ["a"]


def test_damage_within_is_found_and_said(tmp_path: Path) -> None:
    path = tmp_path / "w.db"
    database = open_database(path, key=KEY)
    keep(database, "a" * 50_000)
    assert database.faults() == []
    database.close()
    whole = path.read_bytes()
    half = len(whole) // 8192 * 4096
    path.write_bytes(whole[:half] + bytes(len(whole) - half))
    database = open_database(path, key=KEY)
    assert database.faults()
    with pytest.raises(WarmlineError, match="is damaged") as refused:
        kept(database)
    assert refused.value.code == "database_damaged"
    database.close()


def test_two_that_make_it_at_once_have_one(tmp_path: Path) -> None:
    start, opened = threading.Barrier(8), list[Database]()

    def begin() -> None:
        start.wait()
        opened.append(open_database(tmp_path / "w.db", key=KEY))

    threads = [threading.Thread(target=begin) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number, database in enumerate(opened):
        keep(database, str(number))
    assert [kept(database) for database in opened] == [list("01234567")] * 8
    for database in opened:
        database.close()
    assert [file.name for file in tmp_path.iterdir()] == ["w.db"]


def test_compacting_takes_older_copies_too(tmp_path: Path) -> None:
    path = tmp_path / "w.db"
    open_database(path, key=KEY, migrations=MIGRATIONS[:1]).close()
    database = open_database(path, key=KEY)
    assert path.with_name("w.db.version-1").exists()
    database.compact()
    assert not path.with_name("w.db.version-1").exists()
    database.close()


def test_traces_that_must_stay_for_now_are_said(tmp_path: Path) -> None:
    one, two = open_database(tmp_path / "w.db", key=KEY), open_database(tmp_path / "w.db", key=KEY)
    keep(one, "a")
    with one.reading() as connection:
        connection.execute("PRAGMA busy_timeout = 1").fetchone()
    with two.reading() as reader:
        reader.execute("SELECT count(*) FROM client").fetchone()
        with pytest.raises(WarmlineError, match="then erase again") as refused:
            one.compact()
    assert refused.value.code == "storage_busy"
    one.compact()
    one.close()
    two.close()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WarmlineError, match="writable for you") as refused:
        open_database(tmp_path / "file" / "w.db", key=KEY)
    assert refused.value.code == "storage_unwritable"


def test_all_or_nothing(database: Database) -> None:
    with pytest.raises(ValueError, match="stop"), database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES ('a', x'00', 1)")
        raise ValueError("stop")
    assert kept(database) == []
    keep(database, "b")
    assert kept(database) == ["b"]


def test_columns_hold_only_their_type(database: Database) -> None:
    with pytest.raises(dbapi2.IntegrityError), database.writing() as connection:
        connection.execute("INSERT INTO client (id, key, created_at) VALUES ('a', x'00', 'soon')")


def test_threads_take_turns(database: Database) -> None:
    threads = [threading.Thread(target=keep, args=(database, str(number))) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kept(database)) == 20


def test_two_connections_see_each_other(tmp_path: Path) -> None:
    one, two = open_database(tmp_path / "w.db", key=KEY), open_database(tmp_path / "w.db", key=KEY)
    keep(one, "a")
    keep(two, "b")
    assert kept(one) == kept(two) == ["a", "b"]
    one.close()
    two.close()


def test_compacting_leaves_nothing_in_the_log(tmp_path: Path) -> None:
    database = open_database(tmp_path / "w.db", key=KEY)
    for number in range(200):
        keep(database, f"{number:0200}")
    large = (tmp_path / "w.db-wal").stat().st_size + (tmp_path / "w.db").stat().st_size
    with database.writing() as connection:
        connection.execute("DELETE FROM client")
    database.compact()
    assert (tmp_path / "w.db-wal").stat().st_size == 0
    assert (tmp_path / "w.db").stat().st_size < large / 2
    database.close()


def test_a_full_disk_is_said_and_nothing_is_half_kept(tmp_path: Path) -> None:
    database = open_database(tmp_path / "w.db", key=KEY)
    keep(database, "a")
    with database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WarmlineError, match="disk is full") as refused:
        keep(database, "b" * 100_000)
    assert refused.value.code == "storage_full"
    assert kept(database) == ["a"]
    database.close()


def test_a_database_that_cannot_be_written(database: Database) -> None:
    with database.reading() as connection:
        connection.execute("PRAGMA query_only = ON")
    with pytest.raises(WarmlineError, match="writable for you") as refused:
        keep(database, "a")
    assert refused.value.code == "storage_unwritable"


def test_a_database_that_another_process_holds(tmp_path: Path) -> None:
    one, two = open_database(tmp_path / "w.db", key=KEY), open_database(tmp_path / "w.db", key=KEY)
    with two.reading() as connection:
        connection.execute("PRAGMA busy_timeout = 1").fetchone()
    with one.writing(), pytest.raises(WarmlineError, match="busy") as refused:
        keep(two, "a")
    assert refused.value.code == "storage_busy"
    one.close()
    two.close()


def test_a_killed_process_loses_nothing_that_it_had_acknowledged() -> None:
    """Each kill takes a fifth of a second. `scripts/crash` does it more often, and on the disk."""
    with folder_in_memory() as folder:
        assert crash(folder / "w.db", times=20).acknowledged > 20


def test_a_row_that_is_lost_or_back_again_would_be_seen() -> None:
    tally = Tally()
    for line in ("+a", "+b", "?b", "-b", "+c", "?c"):
        tally.hear(line)
    for there in ({"c"}, {"a", "b"}):
        with pytest.raises(AssertionError):
            tally.compare(there)
    tally.compare({"a", "c"})


test_whatever_is_done_in_whatever_order = DatabaseMachine.TestCase
