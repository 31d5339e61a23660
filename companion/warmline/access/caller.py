"""Who asks: the signature, and what is checked of a request whose signature is right."""

import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from wsgiref.types import WSGIEnvironment

from warmline.access import signing
from warmline.access.clients import ClientRecord, Clients
from warmline.access.nonces import Nonces
from warmline.access.refusal import Refusal

WINDOW_SECONDS = 60
"""How far the caller's clock may be off, either way."""

_AUTHORIZATION = re.compile(
    r"Warmline (?P<id>[0-9a-f]{16}):(?P<ts>[0-9]{1,12}):(?P<nonce>[0-9a-f]{32}):(?P<mac>[0-9a-f]{64})"
)


@dataclass(frozen=True, kw_only=True)
class Caller:
    """Somebody who holds the key of `client`, and may still be refused."""

    client: ClientRecord
    ts: int
    nonce: str
    origin: str


CallerCheck = Callable[[Caller], Refusal | None]


class Signatures:
    """Finds out who holds the key that signed a request."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients
        self._nobody = secrets.token_bytes(20)

    def caller(self, environ: WSGIEnvironment, *, body: bytes) -> Caller | Refusal:
        """One and the same refusal for all that is wrong, so that nobody learns which clients exist."""
        claimed = environ.get("HTTP_AUTHORIZATION")
        claim = None if claimed is None else _AUTHORIZATION.fullmatch(claimed)
        if claim is None:
            return _unsigned()
        client = self._clients.find(claim["id"])
        expected = signing.request_mac(
            # The same work for an unknown client, with a key that nobody has.
            key=self._nobody if client is None else client.key,
            method=environ["REQUEST_METHOD"],
            path=environ["PATH_INFO"],
            ts=claim["ts"],
            nonce=claim["nonce"],
            body=body,
        )
        if not signing.same(expected, claim["mac"]) or client is None:
            return _unsigned()
        return Caller(
            client=client, ts=int(claim["ts"]), nonce=claim["nonce"], origin=environ.get("HTTP_ORIGIN", "")
        )


def _unsigned() -> Refusal:
    return Refusal(
        status=401,
        code="signature",
        message="This request is not signed by a paired extension. `warmline pair` makes a new line.",
    )


class Freshness:
    """Refuses what is too old, from the future, or seen before.

    Nonces are not kept over a restart; instead, whatever was signed before it is refused. How long ago that
    was is told by `ticks`, seconds that nobody can set: a clock that is put back must not shut everybody out.
    """

    def __init__(
        self,
        nonces: Nonces,
        *,
        clock: Callable[[], float] = time.time,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._nonces = nonces
        self._clock = clock
        self._ticks = ticks
        self._started = ticks()

    def clock(self, caller: Caller) -> Refusal | None:
        """Within the window, and not from before the start."""
        now = self._clock()
        started = int(now - (self._ticks() - self._started))
        if abs(now - caller.ts) <= WINDOW_SECONDS and caller.ts >= started:
            return None
        return Refusal(status=401, code="clock", message="This request is too old. Send it again.")

    def unused(self, caller: Caller) -> Refusal | None:
        """Every request once."""
        if self._nonces.take(
            caller.client.id, caller.nonce, now=self._clock(), until=caller.ts + WINDOW_SECONDS
        ):
            return None
        return Refusal(status=401, code="replayed", message="This request was made before. Sign a new one.")


class Standing:
    """Whether the client may still ask, and from where."""

    def __init__(self, clients: Clients, *, clock: Callable[[], float] = time.time) -> None:
        self._clients = clients
        self._clock = clock

    def not_revoked(self, caller: Caller) -> Refusal | None:
        """Revoked is for ever; pairing anew is easy."""
        if caller.client.state(now=self._clock()) != "revoked":
            return None
        return Refusal(
            status=401,
            code="revoked",
            message="This extension was turned away. `warmline pair` makes a new line for it.",
        )

    def in_time(self, caller: Caller) -> Refusal | None:
        """A pairing line that lies around is good for ten minutes."""
        if caller.client.state(now=self._clock()) != "expired":
            return None
        return Refusal(
            status=401,
            code="pairing_expired",
            message="The pairing line was good for ten minutes. `warmline pair` makes a new one.",
        )

    def bound_here(self, caller: Caller) -> Refusal | None:
        """The first good request decides which extension the client is."""
        if caller.client.origin == caller.origin:
            return None
        if caller.client.origin is None and self._clients.bind(caller.client.id, origin=caller.origin):
            return None
        return Refusal(
            status=403,
            code="other_origin",
            message="This pairing belongs to another extension. `warmline pair` makes a line for this one.",
        )
