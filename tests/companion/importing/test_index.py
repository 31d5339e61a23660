import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from warmline.errors import WarmlineError
from warmline.importing.index import temporary_index

MARKER = "a marker that is easy to find"


def open_files() -> dict[str, Path]:
    """By their names; a file that was removed has "(deleted)" behind its name."""
    links = [link for link in Path("/proc/self/fd").iterdir() if link.exists()]
    return {str(link.readlink()): link for link in links}


@pytest.mark.skipif(sys.platform != "linux", reason="looks at open files as Linux shows them")
def test_what_is_in_it_lies_on_the_disk_without_a_name_and_encrypted() -> None:
    before = open_files()
    with temporary_index() as index:
        index.execute("PRAGMA mails.cache_size = -64")
        index.executemany(
            "INSERT INTO mails.file (path, in_mbox) VALUES (?, 1)", [(MARKER.encode(),)] * 20_000
        )
        new = {name: link for name, link in open_files().items() if name not in before}
        held = b"".join(link.read_bytes() for link in new.values())

    assert new
    assert all(name.endswith(" (deleted)") for name in new)
    assert len(held) > 500_000
    assert MARKER.encode() not in held


def test_each_is_empty() -> None:
    for _ in range(2):
        with temporary_index() as index:
            assert index.execute("SELECT count(*) FROM mails.mail").fetchone() == (0,)
            index.execute("INSERT INTO mails.person VALUES (1)")


def test_a_disk_without_room_is_said() -> None:
    with pytest.raises(WarmlineError, match="The disk is full") as raised, temporary_index() as index:
        index.execute("PRAGMA mails.max_page_count = 40").fetchone()
        index.executemany("INSERT INTO mails.file (path, in_mbox) VALUES (?, 1)", [(b"x",)] * 20_000)
    assert raised.value.code == "storage_full"


def test_other_errors_stay_what_they_are() -> None:
    with pytest.raises(dbapi2.OperationalError, match="no such table"), temporary_index() as index:
        index.execute("SELECT 1 FROM mails.gone")
