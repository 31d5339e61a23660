"""Makes columns of the tables."""

import numpy as np
from sqlcipher3 import dbapi2

from warmline.stats.columns import UNKNOWN, Columns, Marks, Messages, Notes, Numbers, Recipients
from warmline.stats.rows import Rows


def columns_of(rows: Rows, connection: dbapi2.Connection) -> Columns:
    """Must run inside the transaction in which the last of `rows` were read."""
    number, messages = _messages(rows.messages)
    place = _places(number)
    return Columns(
        messages=messages,
        marks=_marks(rows.marks, connection, place),
        notes=[
            Notes(id=id, message=place[message], followed=followed == 1)
            for id, (message, followed) in rows.notes.items()
        ],
        recipients=_recipients(rows.recipients, connection, place),
    )


def _messages(rows: Numbers) -> tuple[Numbers, Messages]:
    moment = rows[1]
    # Those of one moment stay in the order in which they were kept. A key that no two share sorts fastest.
    order = np.argsort(moment * len(moment) + np.arange(len(moment)))
    number, moment, offset, written, judged, words, thread, level, onset, call, mine, theirs = rows[:, order]
    local = moment + offset
    return number, Messages(
        moment=moment,
        day=local // 86_400,
        hour=local % 86_400 // 3_600,
        judged=judged == 1,
        written=(judged == 1) & (written == 1),
        words=words,
        thread=thread,
        level=level,
        onset=onset,
        suggested=call & 1 > 0,
        inserted=call & 2 > 0,
        ignored=call & 4 > 0,
        mine=mine,
        theirs=theirs,
    )


def _marks(rows: Numbers, connection: dbapi2.Connection, place: Numbers) -> Marks:
    kinds = connection.execute("SELECT number, label, rule FROM kind ORDER BY label, rule").fetchall()
    message, kind, first, sent, applied, ignored, switched_off = rows
    return Marks(
        kinds=[(label, rule) for _, label, rule in kinds],
        message=place[message],
        kind=_places([number for number, _, _ in kinds])[kind],
        first=first,
        sent=sent,
        applied=applied,
        ignored=ignored,
        switched_off=switched_off,
    )


def _recipients(rows: Numbers, connection: dbapi2.Connection, place: Numbers) -> Recipients:
    people = connection.execute("SELECT number, address, name FROM person ORDER BY address").fetchall()
    message, person = rows
    return Recipients(
        people=[(address, name) for _, address, name in people],
        message=place[message],
        person=_places([number for number, _, _ in people])[person],
    )


def _places(numbers: Numbers | list[int]) -> Numbers:
    """Where each of these numbers stands among them."""
    places = np.full(int(np.max(numbers, initial=0)) + 1, UNKNOWN)
    places[numbers] = np.arange(len(numbers))
    return places
