"""A gate around an application that only counts, and a WSGI server's part. For tests only."""

import hashlib
import io
from collections.abc import Callable, Iterable
from typing import Any

from werkzeug.wsgi import ClosingIterator

from support.signed_client import ORIGIN, SignedClient
from warmline.access.caller import Signatures
from warmline.access.clients import Clients
from warmline.access.gate import CLIENT_ID, Gate, Rules
from warmline.access.refusal import Refusal


class Application:
    """Answers with what it was asked, and remembers it."""

    def __init__(self, act: Callable[[], None] = lambda: None) -> None:
        self.asked: list[tuple[str, bytes, str | None]] = []
        self.closed = 0
        self._act = act

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        body = environ["wsgi.input"].read()
        assert environ["CONTENT_LENGTH"] == str(len(body))
        self.asked.append((environ["REQUEST_METHOD"], body, environ.get(CLIENT_ID)))
        self._act()
        start_response("200 OK", [("Content-Type", "application/json"), ("Vary", "Accept")])
        return ClosingIterator([b"{", b"}"], self._close)

    def _close(self) -> None:
        self.closed += 1


class Heard:
    """What a WSGI server would have sent."""

    def __init__(self, gate: Gate, environ: dict[str, Any]) -> None:
        def start_response(status: str, headers: list[tuple[str, str]]) -> None:
            self.status, self.headers = status, dict(headers)

        self.body = b"".join(gate(environ, start_response))


def said(refusal: Refusal | None) -> tuple[int, str] | None:
    """The status and the code; None for what passes."""
    return refusal and (refusal.status, refusal.code)


def no(status: int, code: str) -> Callable[[Any], Refusal | None]:
    return lambda _: Refusal(status=status, code=code, message="No.")


def make_gate(
    application: Callable[..., Iterable[bytes]], clients: Clients, *, at_once: int | None = None, **rules: Any
) -> Gate:
    """`at_once`: how many at once, or as many as the gate itself says."""
    nothing: dict[str, Any] = {"of_anyone": (), "of_extensions": (), "of_requests": (), "of_callers": ()}
    return Gate(
        application,
        rules=Rules(**{**nothing, **rules}),
        signatures=Signatures(clients),
        note_seen=lambda caller: clients.note_seen(caller.client),
        routes=["/v1/check"],
        **({} if at_once is None else {"at_once": at_once}),
    )


def environ(client: SignedClient | None, *, method: str = "POST", body: bytes = b"{}") -> dict[str, Any]:
    fields: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "PATH_INFO": "/v1/check",
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "27845",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_ORIGIN": ORIGIN,
        "wsgi.input": io.BytesIO(body + b"of the next request"),
        "wsgi.url_scheme": "http",
    }
    if client is not None:
        fields["HTTP_AUTHORIZATION"] = client.headers("/v1/check", body, nonce="0" * 32)["Authorization"]
    return fields


def mac_is_right(client: SignedClient, heard: Heard) -> bool:
    expected = client.mac(b"0" * 32, heard.status[:3].encode(), hashlib.sha256(heard.body).digest())
    return heard.headers.get("Warmline-Mac") == expected
