"""Who a message is from: the user, or somebody else."""

from collections.abc import Iterable
from email.utils import parseaddr
from functools import lru_cache

from warmline.contract import Side

_REMEMBERED = 256
"""Addresses, in memory only: a thread has a few, each of them many times, and taking one apart is slow."""


@lru_cache(_REMEMBERED)
def bare_address(address: str | None) -> str:
    """The address alone, in lower case and without a "+label"; empty where there is none."""
    mailbox = parseaddr(address or "")[1].strip().lower()
    user, at, host = mailbox.rpartition("@")
    return f"{user.split('+', 1)[0]}@{host}" if at else mailbox


class Sides:
    """Knows the user by all of their addresses."""

    def __init__(self, me: Iterable[str]) -> None:
        self._me = frozenset(filter(None, map(bare_address, me)))

    def of(self, sender: str | None) -> Side:
        """The side a message is from. Without a sender it is theirs: the user knows their own."""
        return "me" if bare_address(sender) in self._me else "them"
