"""Reads all that is kept, message by message."""

import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlcipher3 import dbapi2

from warmline.stats.keeping import LEVELS
from warmline.stats_contract import (
    CallTally,
    Correspondent,
    MarkTally,
    NoteTally,
    SentMessage,
    Source,
    ThreadTally,
)


def kept_messages(connection: dbapi2.Connection) -> Iterator[tuple[Source, SentMessage]]:
    """The oldest first, one at a time, however many there are. Inside one transaction they agree."""
    rows = connection.execute(
        "SELECT message.number, message.id, written, moment, offset, language, words, thread.id AS thread,"
        " level, onset, call_suggested, call_inserted, call_ignored, my_seconds, their_seconds"
        " FROM message LEFT JOIN thread ON thread.number = message.thread ORDER BY moment, message.number"
    )
    columns = [column[0] for column in rows.description]
    for values in rows:
        row = dict(zip(columns, values, strict=True))
        yield "written" if row["written"] else "imported", _message(connection, row)


def kept_people(connection: dbapi2.Connection) -> Iterator[Correspondent]:
    """By address."""
    for address, name in connection.execute("SELECT address, name FROM person ORDER BY address"):
        yield Correspondent(address=address, name=name)


def _message(connection: dbapi2.Connection, row: dict[str, Any]) -> SentMessage:
    clock = timezone(timedelta(seconds=row["offset"]))
    own = (row["number"],)
    return SentMessage(
        id=str(uuid.UUID(bytes=row["id"])),
        sent_at=datetime.fromtimestamp(row["moment"], clock),
        language=row["language"],
        to=[
            Correspondent(address=address, name=name)
            for address, name in connection.execute(
                "SELECT address, name FROM recipient JOIN person ON person = number WHERE message = ?"
                " ORDER BY address",
                own,
            )
        ],
        words=row["words"],
        marks=[
            MarkTally(
                label=label,
                rule=rule or None,
                first=first,
                sent=sent,
                applied=applied,
                ignored=ignored,
                switched_off=switched_off,
            )
            for label, rule, first, sent, applied, ignored, switched_off in connection.execute(
                "SELECT label, rule, first, sent, applied, ignored, switched_off"
                " FROM mark JOIN kind ON kind = number WHERE message = ? ORDER BY label, rule",
                own,
            )
        ],
        notes=[
            NoteTally(id=id, followed=bool(followed))
            for id, followed in connection.execute(
                "SELECT id, followed FROM note WHERE message = ? ORDER BY id", own
            )
        ],
        thread=None if row["level"] is None else _thread(row, clock),
        call=CallTally(
            suggested=bool(row["call_suggested"]),
            inserted=bool(row["call_inserted"]),
            ignored=bool(row["call_ignored"]),
        ),
        my_hours=_hours(row["my_seconds"]),
        their_hours=_hours(row["their_seconds"]),
    )


def _thread(row: dict[str, Any], clock: timezone) -> ThreadTally:
    onset = row["onset"]
    return ThreadTally(
        id=row["thread"],
        level=LEVELS[row["level"]],
        # Counted from 1970 and not by the system's clock, which knows no times before that everywhere.
        onset=None if onset is None else datetime(1970, 1, 1, tzinfo=clock) + _since(onset, clock),
    )


def _since(onset: int, clock: timezone) -> timedelta:
    return timedelta(seconds=onset) + clock.utcoffset(None)


def _hours(seconds: int | None) -> float | None:
    return None if seconds is None else seconds / 3600
