"""Whether the companion on a port is the one that keeps this database."""

import secrets
from collections.abc import Sequence

from warmline.access import signing
from warmline.access.clients import ClientRecord
from warmline.doctor.exchange import Heard, exchange

_PATH, _BODY = "/v1/hello", b"{}"
_ANY_EXTENSION = f"chrome-extension://{'a' * 32}"
"""Where a pairing line that waits may still be used from."""


def is_healthy(port: int) -> bool:
    """Whether something answers as the companion answers anybody. Raises OSError."""
    heard = exchange(port, _request("GET", "/healthz", port=port))
    return (heard.status, heard.body, heard.headers.get("cache-control")) == (204, b"", "no-store")


def is_ours(port: int, records: Sequence[ClientRecord]) -> bool:
    """Whether it signs with the key of one of these clients. Raises OSError.

    The question is dated 1970, so that the companion refuses it before it takes note of who asks: no pairing
    is used up, and none looks as if it had been used. The refusal is signed all the same.
    """
    return any(_signs(port, record) for record in records)


def _signs(port: int, record: ClientRecord) -> bool:
    nonce, ts = secrets.token_hex(16), "0"
    mac = signing.request_mac(key=record.key, method="POST", path=_PATH, ts=ts, nonce=nonce, body=_BODY)
    heard = exchange(
        port,
        _request(
            *("POST", _PATH),
            f"Authorization: Warmline {record.id}:{ts}:{nonce}:{mac}",
            f"Origin: {record.origin or _ANY_EXTENSION}",
            "Content-Type: application/json",
            f"Content-Length: {len(_BODY)}",
            port=port,
        )
        + _BODY,
    )
    return heard.status is not None and _is_signed(heard, key=record.key, nonce=nonce)


def _is_signed(heard: Heard, *, key: bytes, nonce: str) -> bool:
    expected = signing.answer_mac(key=key, nonce=nonce, status=heard.status or 0, body=heard.body)
    return signing.same(expected, heard.headers.get("warmline-mac", ""))


def _request(method: str, path: str, *lines: str, port: int) -> bytes:
    head = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", *lines, "Connection: close", "", ""]
    return "\r\n".join(head).encode()
