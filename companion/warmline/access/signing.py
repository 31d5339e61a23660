"""HMAC-SHA256 over length-prefixed fields, both ways. The layout is that of docs/protocol.md."""

import hashlib
import hmac


def _field(value: bytes) -> bytes:
    return len(value).to_bytes(4, "big") + value


def _hmac(key: bytes, *fields: bytes) -> bytes:
    return hmac.digest(key, b"".join(map(_field, fields)), hashlib.sha256)


def _mac(key: bytes, *fields: bytes) -> str:
    return _hmac(key, *fields).hex()


def request_mac(*, key: bytes, method: str, path: str, ts: str, nonce: str, body: bytes) -> str:
    """The proof that whoever holds `key` asks exactly this, as 64 hex digits."""
    return _mac(
        key, method.encode(), path.encode(), ts.encode(), nonce.encode(), hashlib.sha256(body).digest()
    )


def answer_mac(*, key: bytes, nonce: str, status: int, body: bytes) -> str:
    """The proof that whoever holds `key` answered the request with this nonce exactly so."""
    return _mac(key, nonce.encode(), f"{status:03d}".encode(), hashlib.sha256(body).digest())


def sealing_key(*, key: bytes, nonce: str) -> bytes:
    """32 bytes with which the one request that has this nonce is sealed, and nothing else."""
    return _hmac(key, b"seal", nonce.encode())


def same(expected: str, given: str) -> bool:
    """Compared in constant time, so that the answer's delay tells nothing about the digits."""
    return hmac.compare_digest(expected.encode(), given.encode())
