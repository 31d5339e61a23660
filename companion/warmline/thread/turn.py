"""A message in its thread: who wrote it, when, and to whom."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from warmline.contract import Message, Side, Thread
from warmline.thread.letter import Letter
from warmline.thread.sides import Sides, bare_address


@dataclass(frozen=True, slots=True)
class Turn:
    """One message, with its place in the thread as `index`.

    `person` is the sender's bare address (empty where unknown), `recipients` are bare addresses too. `at`
    always has a zone: a time without one is taken as UTC. A message is `automatic` when no person wrote it:
    an out-of-office answer, a ticket robot.
    """

    index: int
    side: Side
    person: str
    at: datetime | None
    recipients: frozenset[str]
    letter: Letter
    automatic: bool


def turns_of(thread: Thread, *, read: Callable[[str, Side], Letter]) -> tuple[Turn, ...]:
    """The thread's messages in order, each text read by `read`."""
    sides = Sides(thread.me)
    return tuple(
        _turn(index, message, sides.of(message.sender), read) for index, message in enumerate(thread.messages)
    )


def _turn(index: int, message: Message, side: Side, read: Callable[[str, Side], Letter]) -> Turn:
    letter = read(message.text, side)
    person = bare_address(message.sender)
    return Turn(
        index=index,
        side=side,
        person=person,
        at=_with_zone(message.sent_at),
        recipients=frozenset(map(bare_address, [*message.to, *message.cc])),
        letter=letter,
        automatic=_automatic(person, letter),
    )


def _with_zone(at: datetime | None) -> datetime | None:
    return at.replace(tzinfo=UTC) if at is not None and at.tzinfo is None else at


def _automatic(person: str, letter: Letter) -> bool:
    user = person.partition("@")[0].replace("-", "").replace("_", "").replace(".", "")
    return user in _ROBOTS or letter.phrase("automatic_answer") is not None


_ROBOTS = {"noreply", "donotreply", "mailerdaemon", "postmaster", "notifications", "notification"}
