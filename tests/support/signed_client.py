"""An extension as the companion sees one: signs what it asks, checks what is answered. For tests only."""

import base64
import hashlib
import hmac
import http.client
import json
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ORIGIN = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"


@dataclass(frozen=True, kw_only=True)
class Heard:
    """An answer, and whether its signature was right."""

    status: int
    headers: dict[str, str]
    body: bytes
    signed: bool

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> str:
        return str(self.json["error"]["code"])


@dataclass
class SignedClient:
    """Written from docs/protocol.md, not with the companion's own code. Its clock is `ahead`, in seconds."""

    port: int
    line: str
    origin: str = ORIGIN
    ahead: int = 0
    id: str = field(init=False)
    key: bytes = field(init=False)

    def __post_init__(self) -> None:
        _, self.id, key = self.line.split(":")
        self.key = base64.b32decode(key.upper())

    def mac(self, *fields: bytes) -> str:
        joined = b"".join(len(value).to_bytes(4, "big") + value for value in fields)
        return hmac.digest(self.key, joined, "sha256").hex()

    def sealed(self, question: bytes, *, nonce: str) -> bytes:
        """As the extension hides what it asks."""
        once = AESGCM(bytes.fromhex(self.mac(b"seal", nonce.encode())))
        hidden = base64.b64encode(once.encrypt(bytes(12), question, None))
        return b'{"sealed":"' + hidden + b'"}'

    def headers(
        self, path: str, body: bytes, *, ts: int | None = None, nonce: str | None = None
    ) -> dict[str, str]:
        stamp = str(int(time.time()) + self.ahead if ts is None else ts)
        nonce = nonce or secrets.token_hex(16)
        mac = self.mac(b"POST", path.encode(), stamp.encode(), nonce.encode(), hashlib.sha256(body).digest())
        return {
            "Authorization": f"Warmline {self.id}:{stamp}:{nonce}:{mac}",
            "Content-Type": "application/json",
            "Origin": self.origin,
        }

    def ask(self, path: str, body: Any = None) -> Heard:
        raw = json.dumps({} if body is None else body).encode()
        return self.send(path, raw, self.headers(path, raw))

    def send(self, path: str, raw: bytes, headers: dict[str, str], *, method: str = "POST") -> Heard:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body=raw, headers=headers)
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        heard = dict(answer.getheaders())
        nonce = headers.get("Authorization", ":::").split(":")[2]
        expected = self.mac(nonce.encode(), str(answer.status).encode(), hashlib.sha256(body).digest())
        return Heard(
            status=answer.status, headers=heard, body=body, signed=heard.get("Warmline-Mac") == expected
        )
