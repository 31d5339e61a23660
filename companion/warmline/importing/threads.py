"""Which mails are one thread, and in which order: settled when all heads are in the index."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from uuid import UUID

from sqlcipher3 import dbapi2

from warmline.importing.identity import number_in
from warmline.importing.kin import Kin

_SAME_MATTER = 30 * 24 * 3600
"""Seconds: an answer that does not say to what belongs to what was written so shortly before it, under the
same subject and between the same people."""

_64_BITS = (1 << 64) - 1


def settle_threads(index: dbapi2.Connection) -> None:
    """Puts every mail into its thread."""
    kin = Kin(index)
    for identity, about, at in index.execute("SELECT id, about, at FROM mails.mail WHERE orphan"):
        found = index.execute(
            "SELECT id FROM mails.mail WHERE about = ? AND at BETWEEN ? AND ? AND id <> ?"
            " ORDER BY at DESC LIMIT 1",
            (about, at - _SAME_MATTER, at, identity),
        ).fetchone()
        if found:
            kin.join(number_in(identity), number_in(found[0]))
    for number, identity, at in index.execute("SELECT number, id, at FROM mails.mail"):
        thread = kin.eldest(number_in(identity))
        index.execute("INSERT INTO mails.turn VALUES (?, ?, ?)", (thread, at, number))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mail lies, bytes `[start, end)` of a file. `wanted`: it is the user's, and not counted yet.

    `thread` is what Gmail calls its thread, or a name of our own.
    """

    id: UUID
    thread: str
    path: str
    in_mbox: bool
    start: int
    end: int
    wanted: bool


def threads(index: dbapi2.Connection) -> Iterator[Iterator[Place]]:
    """Thread after thread, each oldest first. One has to be gone through before the next is taken."""
    rows = index.execute(
        "SELECT thread, mail.id, gmail, path, in_mbox, start, end, wanted FROM mails.turn"
        " JOIN mails.mail ON mail.number = turn.mail JOIN mails.file ON file.number = mail.file"
        " ORDER BY turn.thread, turn.at, turn.mail"
    )
    for _, turns in groupby(rows, key=itemgetter(0)):
        yield (
            Place(
                UUID(bytes=identity),
                _name(gmail, thread),
                os.fsdecode(path),
                bool(in_mbox),
                start,
                end,
                bool(wanted),
            )
            for thread, identity, gmail, path, in_mbox, start, end, wanted in turns
        )


def _name(gmail: int | None, thread: int) -> str:
    """Gmail's pages write its number in hexadecimal, so what is written now and what was are one thread."""
    return f"mail-{thread & _64_BITS:016x}" if gmail is None else f"{gmail:x}"
