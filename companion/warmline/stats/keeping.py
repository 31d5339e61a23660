"""Writes one sent message into the tables."""

from calendar import timegm
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import get_args

from sqlcipher3 import dbapi2

from warmline.contract import Level
from warmline.stats_contract import MarkTally, SentMessage, ThreadTally

LEVELS: tuple[Level, ...] = get_args(Level)
"""A level is kept as its place in here."""


def id_bytes(id: str) -> bytes:
    """The id of a message as it is kept."""
    return bytes.fromhex(id.replace("-", ""))


def insert(connection: dbapi2.Connection, message: SentMessage, *, written: bool) -> None:
    """Keeps a message of which nothing is kept yet."""
    moment, offset = moment_of(message), _offset(message.sent_at)
    thread, call = message.thread, message.call
    number = connection.execute(
        "INSERT INTO message (id, written, moment, offset, language, words, thread, level, onset,"
        " call_suggested, call_inserted, call_ignored, my_seconds, their_seconds)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id_bytes(message.id),
            written,
            moment,
            offset,
            message.language,
            message.words,
            thread and _thread(connection, thread),
            thread and LEVELS.index(thread.level),
            thread and thread.onset and _seconds(thread.onset, without_offset=offset),
            call.suggested,
            call.inserted,
            call.ignored,
            _whole_seconds(message.my_hours),
            _whole_seconds(message.their_hours),
        ),
    ).lastrowid
    connection.executemany(
        "INSERT INTO recipient VALUES (?, ?)",
        [
            (number, _person(connection, address, name, moment))
            for address, name in people_of(message).items()
        ],
    )
    connection.executemany(
        "INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " first = first + excluded.first, sent = sent + excluded.sent, applied = applied + excluded.applied,"
        " ignored = ignored + excluded.ignored, switched_off = switched_off + excluded.switched_off",
        [(number, *mark) for mark in _marks(connection, message.marks)],
    )
    connection.executemany(
        "INSERT INTO note VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET"
        " followed = max(followed, excluded.followed)",
        [(number, note.id, note.followed) for note in message.notes],
    )


def kept_address(address: str) -> str:
    """An address as it is kept."""
    return address.strip().lower()


def people_of(message: SentMessage) -> dict[str, str | None]:
    """The addresses that it went to, as they are kept, with the names it gave them."""
    people: dict[str, str | None] = {}
    for one in message.to:
        if address := kept_address(one.address):
            people[address] = one.name or people.get(address)
    return people


def moment_of(message: SentMessage) -> int:
    """When it was sent, in seconds since 1970."""
    return _seconds(message.sent_at)


def _seconds(moment: datetime, *, without_offset: int = 0) -> int:
    """Since 1970; a moment without an offset is one by a clock that is `without_offset` seconds ahead."""
    offset = moment.utcoffset()
    return timegm(moment.timetuple()) - (without_offset if offset is None else _in_seconds(offset))


def _offset(moment: datetime) -> int:
    return _in_seconds(moment.utcoffset() or timedelta())


def _in_seconds(span: timedelta) -> int:
    return span // timedelta(seconds=1)


def _whole_seconds(hours: float | None) -> int | None:
    return None if hours is None else round(hours * 3600)


def _thread(connection: dbapi2.Connection, thread: ThreadTally) -> int:
    """A conversation that has no name is one of its own."""
    return _number(
        connection,
        "INSERT INTO thread (id) VALUES (?) ON CONFLICT DO UPDATE SET id = id RETURNING number",
        (thread.id,),
    )


def _person(connection: dbapi2.Connection, address: str, name: str | None, moment: int) -> int:
    return _number(
        connection,
        "INSERT INTO person (address, name, named_at) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET"
        " name = iif(excluded.named_at >= coalesce(named_at, excluded.named_at), excluded.name, name),"
        " named_at = max(coalesce(named_at, excluded.named_at), coalesce(excluded.named_at, named_at))"
        " RETURNING number",
        (address, name, moment if name else None),
    )


def _marks(connection: dbapi2.Connection, marks: list[MarkTally]) -> Iterator[tuple[int, ...]]:
    for mark in marks:
        counts = (mark.first, mark.sent, mark.applied, mark.ignored, mark.switched_off)
        if any(counts):
            yield _kind(connection, mark), *counts


def _kind(connection: dbapi2.Connection, mark: MarkTally) -> int:
    return _number(
        connection,
        "INSERT INTO kind (label, rule) VALUES (?, ?) ON CONFLICT DO UPDATE SET rule = rule RETURNING number",
        (mark.label, mark.rule or ""),
    )


def _number(connection: dbapi2.Connection, statement: str, values: tuple[object, ...]) -> int:
    number: int = connection.execute(statement, values).fetchone()[0]
    return number
