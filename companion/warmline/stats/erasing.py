"""Removes messages, and whoever and whatever nothing is kept of any more."""

from datetime import date

from sqlcipher3 import dbapi2

from warmline.stats.keeping import kept_address
from warmline.stats_contract import Erasure

_EPOCH = date(1970, 1, 1)


def erase(connection: dbapi2.Connection, erasure: Erasure) -> int:
    """How many messages that were."""
    address = None if erasure.correspondent is None else kept_address(erasure.correspondent)
    before = None if erasure.before is None else (erasure.before - _EPOCH).days
    rows: int = connection.execute(
        "DELETE FROM message WHERE (:before IS NULL OR day < :before) AND (:address IS NULL OR number IN"
        " (SELECT message FROM recipient JOIN person ON person = number WHERE address = :address))",
        {"address": address, "before": before},
    ).rowcount
    connection.execute("DELETE FROM person WHERE number NOT IN (SELECT person FROM recipient)")
    connection.execute("DELETE FROM thread WHERE number NOT IN (SELECT thread FROM message WHERE thread > 0)")
    connection.execute("DELETE FROM kind WHERE number NOT IN (SELECT kind FROM mark)")
    return rows
