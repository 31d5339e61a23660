"""What there is in the index, and what of it is new."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol
from uuid import UUID

from sqlcipher3 import dbapi2

from warmline.importing.slices import Slice, slices_of
from warmline.importing.threads import threads

_AT_ONCE = 500
"""Mails that are looked up together."""


class Keeper(Protocol):
    """Knows which mails are counted already."""

    def kept(self, ids: Collection[str]) -> set[str]:
        """Which of these ids are kept."""


@dataclass(frozen=True, slots=True)
class Survey:
    """`mails` are all that make up the threads, `own` the user's among them, `new` those not counted yet.

    `threads` and `people` are those that the user wrote in and to. `first` and `last` are the days of the
    oldest and the newest of the user's mails, None without any.
    """

    mails: int
    own: int
    new: int
    threads: int
    people: int
    first: datetime | None
    last: datetime | None


def survey(index: dbapi2.Connection, keeper: Keeper) -> Survey:
    """Counts what is there. From then on what is counted already is not wanted any more."""
    mails, own, first, last = index.execute(
        "SELECT count(*), coalesce(sum(wanted), 0), min(iif(wanted, at, NULL)), max(iif(wanted, at, NULL))"
        " FROM mails.mail"
    ).fetchone()
    conversations = index.execute(
        # In the order of the table, so that nothing has to be sorted in memory.
        "SELECT count(*) FROM (SELECT 1 FROM mails.turn CROSS JOIN mails.mail ON number = mail WHERE wanted"
        " GROUP BY thread)"
    ).fetchone()[0]
    people = index.execute("SELECT count(*) FROM mails.person").fetchone()[0]
    return Survey(
        mails=mails,
        own=own,
        new=own - _leave_what_is_kept(index, keeper),
        threads=conversations,
        people=people,
        first=first and datetime.fromtimestamp(first, UTC),
        last=last and datetime.fromtimestamp(last, UTC),
    )


def _leave_what_is_kept(index: dbapi2.Connection, keeper: Keeper) -> int:
    """How many there are of them."""
    known = 0
    last = 0
    while True:
        rows = index.execute(
            "SELECT number, id FROM mails.mail WHERE number > ? AND wanted ORDER BY number LIMIT ?",
            (last, _AT_ONCE),
        ).fetchall()
        if not rows:
            return known
        last = rows[-1][0]
        kept = keeper.kept([str(UUID(bytes=identity)) for _, identity in rows])
        done = [(number,) for number, identity in rows if str(UUID(bytes=identity)) in kept]
        index.executemany("UPDATE mails.mail SET wanted = 0 WHERE number = ?", done)
        known += len(done)


def work_to_do(index: dbapi2.Connection) -> Iterator[Slice]:
    """All that is to be read."""
    for thread in threads(index):
        yield from slices_of(thread)


def sample_of(slices: Iterator[Slice], *, mails: int) -> Iterator[Slice]:
    """The first ones, with about so many wanted mails. Threads come in no order that means anything."""
    found = 0
    for task in slices:
        if found >= mails:
            return
        found += sum(place.wanted for place in task)
        yield task
