"""`warmline import` as a user starts it, in a home of its own, and what it took."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from support.mailbox import ME
from support.running_companion import home_environment
from warmline.access.keyfile import read as read_key
from warmline.access.rootkey import RootKey
from warmline.storage.database import open_database

ROWS = """
SELECT hex(message.id), written, moment, offset, language, words,
    thread.id, level, onset, my_seconds, their_seconds,
    (SELECT group_concat(address) FROM
        (SELECT address FROM recipient JOIN person ON person = number
         WHERE message = message.number ORDER BY 1)),
    (SELECT group_concat(found) FROM
        (SELECT label || ' ' || rule || ' ' || first || ' ' || sent AS found
         FROM mark JOIN kind ON kind = kind.number WHERE message = message.number ORDER BY 1))
FROM message LEFT JOIN thread ON thread = thread.number ORDER BY 1
"""
"""All that is kept, but for the numbers that rows get in the order they come."""


@dataclass(frozen=True)
class Took:
    """`seconds` by the clock, `work` on all processors, `memory` in MB: all processes at their peaks."""

    seconds: float
    work: float
    memory: float


def begin_import(home: Path, box: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "warmline", "import", "--key-file", "--me", ME, str(box)]
    return subprocess.Popen(
        command,
        env=home_environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def measured_import(home: Path, box: Path) -> Took:
    """A whole run, on Linux."""
    begun = time.monotonic()
    process = begin_import(home, box)
    peaks: dict[int, float] = {}
    while True:
        peaks |= {pid: peak for pid in family(process.pid) if (peak := _peak(pid)) is not None}
        pid, status, used = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            break
        time.sleep(0.05)
    assert process.returncode == 0, process.returncode
    return Took(time.monotonic() - begun, used.ru_utime + used.ru_stime, sum(peaks.values()))


def family(pid: int) -> list[int]:
    """A process and those that it began."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *map(int, children)]


def rows_of(home: Path) -> list[tuple[object, ...]]:
    """What is kept, in a fixed order."""
    secret = read_key(home / "config" / "warmline" / "root.key")
    if secret is None:
        return []
    database = open_database(
        home / "data" / "warmline" / "warmline.db", key=RootKey(secret=secret).derive("database")
    )
    try:
        with database.reading() as connection:
            return list(connection.execute(ROWS))
    finally:
        database.close()


def _peak(pid: int) -> float | None:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return None
    kilobytes = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(kilobytes[0]) / 1024 if kilobytes else None
