import errno
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from support import small_disk
from warmline.errors import WarmlineError
from warmline.storage.plain import plain_errors, plain_file_errors

PATH = Path("/home/kim/warmline/warmline.db")


@pytest.mark.parametrize(
    ("error", "code", "to_do"),
    [
        (dbapi2.OperationalError("database or disk is full"), "storage_full", "Free some space"),
        (dbapi2.OperationalError("database is locked"), "storage_busy", "Try again"),
        (dbapi2.OperationalError("attempt to write a readonly database"), "storage_unwritable", "writable"),
        (dbapi2.OperationalError("unable to open database file"), "storage_unwritable", "writable"),
        (dbapi2.OperationalError("disk I/O error"), "storage_failing", "has room"),
        (dbapi2.DatabaseError("database disk image is malformed"), "database_damaged", "Bring back a copy"),
        (dbapi2.DatabaseError("file is not a database"), "database_damaged", "Bring back a copy"),
    ],
)
def test_what_people_can_mend(error: Exception, code: str, to_do: str) -> None:
    with pytest.raises(WarmlineError) as refused, plain_errors(PATH):
        raise error
    assert refused.value.code == code
    assert to_do in refused.value.message
    assert "{" not in refused.value.message


@pytest.mark.parametrize(
    "error", [dbapi2.OperationalError("no such table: a"), dbapi2.IntegrityError("x"), ValueError("full")]
)
def test_faults_of_ours_stay(error: Exception) -> None:
    with pytest.raises(type(error)), plain_errors(PATH):
        raise error


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "storage_full"),
        (errno.EDQUOT, "storage_full"),
        (errno.EACCES, "storage_unwritable"),
        (errno.EROFS, "storage_unwritable"),
    ],
)
def test_what_the_system_says(number: int, code: str) -> None:
    with pytest.raises(WarmlineError) as refused, plain_file_errors(PATH):
        raise OSError(number, "told in the system's words")
    assert refused.value.code == code


def test_a_full_disk_and_one_that_cannot_be_written(tmp_path: Path) -> None:
    if not small_disk.can_be_made(tmp_path):
        pytest.skip("this system gives nobody a disk of their own")
    assert small_disk.story(tmp_path) == {
        "first start": "storage_full",
        "nothing half made": "ok",
        "keep": "storage_full",
        "read": "ok",
        "compact": "storage_full",
        "update": "storage_full",
        "no half copy": "ok",
        "with room again": "ok",
        "read-only": "storage_unwritable",
    }
