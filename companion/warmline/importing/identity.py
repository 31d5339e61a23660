"""One name for a mail, the same whenever and from whichever file it is read."""

from collections.abc import Iterable
from uuid import UUID, uuid5

_MAILS = UUID("0d0ca3b5-6a0c-5c37-9d2e-0f8a2f7a6d11")


def identity_of(message_id: str) -> UUID:
    """The name of the mail with this Message-ID."""
    return uuid5(_MAILS, message_id)


def identity_without(*parts: Iterable[str]) -> UUID:
    """The name of a mail without a Message-ID: its date, its people and its text."""
    return uuid5(_MAILS, "\0".join("\1".join(part) for part in parts))


def number_of(name: str) -> int:
    """A number for what several mails share: a mail that they answer, a thread of Gmail's, a subject."""
    return number_in(identity_of(name).bytes)


def number_in(identity: bytes) -> int:
    """The first half of an identity, as SQLite takes numbers."""
    return int.from_bytes(identity[:8], "big", signed=True)
