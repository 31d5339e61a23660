"""Reads the tables into columns."""

import numpy as np
from sqlcipher3 import dbapi2

from warmline.stats.columns import UNKNOWN, Columns, Marks, Messages, Notes, Numbers, Recipients


def read_columns(connection: dbapi2.Connection) -> Columns:
    """Must run inside one transaction, so that the parts agree with each other."""
    number, messages = _messages(connection)
    place = _places(number)
    return Columns(
        messages=messages,
        marks=_marks(connection, place),
        notes=_notes(connection, place),
        recipients=_recipients(connection, place),
    )


def _messages(connection: dbapi2.Connection) -> tuple[Numbers, Messages]:
    number, moment, offset, written, judged, words, thread, level, onset, call, mine, theirs = _read(
        connection,
        "SELECT group_concat(number), group_concat(moment), group_concat(offset), group_concat(written),"
        " group_concat(language IS NOT NULL), group_concat(words), group_concat(coalesce(thread, -1)),"
        " group_concat(coalesce(level, -1)), group_concat(coalesce(onset, -1)),"
        " group_concat(call_suggested + 2 * call_inserted + 4 * call_ignored),"
        " group_concat(coalesce(my_seconds, -1)), group_concat(coalesce(their_seconds, -1)) FROM message",
    )
    # Those of one moment stay in the order in which they were kept. A key that no two share sorts fastest.
    order = np.argsort(moment * len(moment) + np.arange(len(moment)))
    moment, local, call = moment[order], (moment + offset)[order], call[order]
    judged = judged[order] == 1
    return number[order], Messages(
        moment=moment,
        day=local // 86_400,
        hour=local % 86_400 // 3_600,
        judged=judged,
        written=judged & (written[order] == 1),
        words=words[order],
        thread=thread[order],
        level=level[order],
        onset=onset[order],
        suggested=call & 1 > 0,
        inserted=call & 2 > 0,
        ignored=call & 4 > 0,
        mine=mine[order],
        theirs=theirs[order],
    )


def _marks(connection: dbapi2.Connection, place: Numbers) -> Marks:
    rows = connection.execute("SELECT number, label, rule FROM kind ORDER BY label, rule").fetchall()
    message, kind, first, sent, applied, ignored, switched_off = _read(
        connection,
        "SELECT group_concat(message), group_concat(kind), group_concat(first), group_concat(sent),"
        " group_concat(applied), group_concat(ignored), group_concat(switched_off) FROM mark",
    )
    return Marks(
        kinds=[(label, rule) for _, label, rule in rows],
        message=place[message],
        kind=_places([number for number, _, _ in rows])[kind],
        first=first,
        sent=sent,
        applied=applied,
        ignored=ignored,
        switched_off=switched_off,
    )


def _notes(connection: dbapi2.Connection, place: Numbers) -> list[Notes]:
    rows = connection.execute(
        "SELECT id, group_concat(message), group_concat(followed) FROM note GROUP BY id ORDER BY id"
    )
    return [
        Notes(id=id, message=place[_numbers(message)], followed=_numbers(followed) == 1)
        for id, message, followed in rows
    ]


def _recipients(connection: dbapi2.Connection, place: Numbers) -> Recipients:
    rows = connection.execute("SELECT number, address, name FROM person ORDER BY address").fetchall()
    message, person = _read(connection, "SELECT group_concat(message), group_concat(person) FROM recipient")
    return Recipients(
        people=[(address, name) for _, address, name in rows],
        message=place[message],
        person=_places([number for number, _, _ in rows])[person],
    )


def _places(numbers: Numbers | list[int]) -> Numbers:
    """Where each of these numbers stands among them."""
    places = np.full(int(np.max(numbers, initial=0)) + 1, UNKNOWN)
    places[numbers] = np.arange(len(numbers))
    return places


def _read(connection: dbapi2.Connection, statement: str) -> list[Numbers]:
    """One column of numbers for each text of numbers. A tenth of the time that row by row would take."""
    return [_numbers(text) for text in connection.execute(statement).fetchone()]


def _numbers(text: str | None) -> Numbers:
    return np.fromstring(text, dtype=np.int64, sep=",") if text else np.empty(0, dtype=np.int64)
