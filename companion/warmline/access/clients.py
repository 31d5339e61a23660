"""The paired extensions: made, bound to their origin, listed and revoked. Kept in the encrypted database."""

import base64
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Literal

from warmline.errors import WarmlineError
from warmline.storage.database import Database

WAITING_SECONDS = 600
"""How long a pairing line may be used for the first time."""
SEEN_EVERY_SECONDS = 60
"""How exact `seen_at` is: a write for every request would buy nothing."""

State = Literal["waiting", "expired", "active", "revoked"]


@dataclass(frozen=True, kw_only=True)
class Pairing:
    """A new client, the only time its key is seen."""

    id: str
    key: bytes = field(repr=False)

    @property
    def line(self) -> str:
        """What the user copies: `warmline:<id>:<key in base32>`."""
        return f"warmline:{self.id}:{base64.b32encode(self.key).decode().lower()}"


@dataclass(frozen=True, kw_only=True)
class ClientRecord:
    """One client as stored; times in whole seconds since 1970."""

    id: str
    key: bytes = field(repr=False)
    created_at: int
    origin: str | None
    seen_at: int | None
    revoked_at: int | None

    def state(self, *, now: float) -> State:
        """`expired`: the pairing line was not used in time."""
        if self.revoked_at is not None:
            return "revoked"
        if self.origin is not None:
            return "active"
        return "waiting" if now - self.created_at <= WAITING_SECONDS else "expired"


_COLUMNS = "id, key, created_at, origin, seen_at, revoked_at"


class Clients:
    """Asks the database each time, so that a client paired by another process is known at once."""

    def __init__(self, database: Database, *, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    def pair(self) -> Pairing:
        """A new client that waits for its first request."""
        pairing = Pairing(id=secrets.token_hex(8), key=secrets.token_bytes(20))
        now = int(self._clock())
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM client WHERE origin IS NULL AND created_at < ?", (now - WAITING_SECONDS,)
            )
            connection.execute(
                "INSERT INTO client (id, key, created_at) VALUES (?, ?, ?)", (pairing.id, pairing.key, now)
            )
        return pairing

    def find(self, client_id: str) -> ClientRecord | None:
        """The client in whatever state, so that refusals can be signed as well."""
        with self._database.reading() as connection:
            row = connection.execute(
                f"SELECT {_COLUMNS} FROM client WHERE id = ?",  # noqa: S608 -- names of our own columns
                (client_id,),
            ).fetchone()
        return None if row is None else _record(row)

    def every(self) -> list[ClientRecord]:
        """All that there are, in whatever state, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM client ORDER BY created_at, id"  # noqa: S608 -- as above
            ).fetchall()
        return [_record(row) for row in rows]

    def current(self) -> list[ClientRecord]:
        """Those that may ask or still may begin to, oldest first."""
        now = self._clock()
        return [record for record in self.every() if record.state(now=now) in ("waiting", "active")]

    def may_come_from(self, origin: str) -> bool:
        """Whether a request from there can be meant for us: ever paired with it, or somebody is awaited.

        Revoked clients count, because they are owed a signed refusal.
        """
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT 1 FROM client WHERE origin = ?"
                " OR (origin IS NULL AND revoked_at IS NULL AND created_at >= ?) LIMIT 1",
                (origin, self._clock() - WAITING_SECONDS),
            ).fetchone()
        return row is not None

    def bind(self, client_id: str, *, origin: str) -> bool:
        """Ties a waiting client to its origin; whether it is tied to this one now."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE client SET origin = ? WHERE id = ? AND origin IS NULL AND revoked_at IS NULL",
                (origin, client_id),
            )
            row = connection.execute("SELECT origin FROM client WHERE id = ?", (client_id,)).fetchone()
        return bool(row == (origin,))

    def note_seen(self, record: ClientRecord) -> None:
        """Remembers roughly when it last asked, if it can: a full disk is no reason not to answer."""
        now = int(self._clock())
        if record.seen_at is None or now - record.seen_at >= SEEN_EVERY_SECONDS:
            with suppress(WarmlineError), self._database.writing() as connection:
                connection.execute("UPDATE client SET seen_at = ? WHERE id = ?", (now, record.id))

    def revoke(self, client_id: str) -> int:
        """Turns it away from now on; how many clients that were still good it touched, 0 or 1."""
        with self._database.writing() as connection:
            touched: int = connection.execute(
                "UPDATE client SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
                (int(self._clock()), client_id),
            ).rowcount
        return touched


def _record(row: tuple[str, bytes, int, str | None, int | None, int | None]) -> ClientRecord:
    client_id, key, created_at, origin, seen_at, revoked_at = row
    return ClientRecord(
        id=client_id, key=key, created_at=created_at, origin=origin, seen_at=seen_at, revoked_at=revoked_at
    )
