"""Which messages are one and the same."""

from collections.abc import Iterable

from sqlcipher3 import dbapi2

from warmline.stats.keeping import id_bytes, moment_of, people_of
from warmline.stats_contract import SentMessage

APART = 120
"""A written message and the same one in the mailbox have times that differ by at most so many seconds."""


def forget(connection: dbapi2.Connection, numbers: Iterable[int]) -> None:
    """Removes these messages, and people and conversations that nothing else is kept of."""
    for number in numbers:
        people = connection.execute("SELECT person FROM recipient WHERE message = ?", (number,)).fetchall()
        (thread,) = connection.execute("SELECT thread FROM message WHERE number = ?", (number,)).fetchone()
        connection.execute("DELETE FROM message WHERE number = ?", (number,))
        connection.executemany(
            "DELETE FROM person WHERE number = ?"
            " AND NOT EXISTS (SELECT 1 FROM recipient WHERE person = person.number)",
            people,
        )
        connection.execute(
            "DELETE FROM thread WHERE number = ?"
            " AND NOT EXISTS (SELECT 1 FROM message WHERE thread = thread.number)",
            (thread,),
        )


def with_id(connection: dbapi2.Connection, id: str) -> list[int]:
    """The numbers of what is kept under an id: none or one."""
    rows = connection.execute("SELECT number FROM message WHERE id = ?", (id_bytes(id),))
    return [number for (number,) in rows]


def twins(connection: dbapi2.Connection, message: SentMessage, *, written: bool) -> list[int]:
    """The numbers of messages that went to the same people at about the same time, and were written with
    Warmline looking on or not.
    """
    moment = moment_of(message)
    near = connection.execute(
        "SELECT number FROM message WHERE moment BETWEEN ? AND ? AND written = ?",
        (moment - APART, moment + APART, written),
    ).fetchall()
    people = people_of(message).keys()
    return [number for (number,) in near if _people(connection, number) == people]


def _people(connection: dbapi2.Connection, number: int) -> set[str]:
    rows = connection.execute(
        "SELECT address FROM recipient JOIN person ON person = number WHERE message = ?", (number,)
    )
    return {address for (address,) in rows}
