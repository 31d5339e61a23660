"""HTTP as no client library would write it, sent over a socket. For tests only."""

import json
import socket
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from support.signed_client import SignedClient

ON_EVERY_ANSWER = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Vary": "Origin",
    "X-Content-Type-Options": "nosniff",
}
NEVER = {"Server", "Via", "Set-Cookie", "Location", "X-Powered-By"}


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer; `headers` as `Name: value` with the last of a name."""

    status: int
    reason: str
    headers: dict[str, str]
    body: bytes

    @property
    def problem(self) -> tuple[int, str]:
        """The status and the code of a refusal, which holds nothing else."""
        said: Any = json.loads(self.body)
        assert set(said) == {"error"}
        assert set(said["error"]) == {"code", "message"}
        return self.status, said["error"]["code"]


def written(
    client: SignedClient,
    *,
    line: str | None = None,
    path: str = "/v1/hello",
    body: bytes = b"{}",
    sent: bytes | None = None,
    change: Mapping[str, str | None] | None = None,
    more: Iterable[str] = (),
) -> bytes:
    """A right, signed request but for what is said.

    `change` replaces headers, or leaves out those that are None; lines of `more` are added as they are;
    `sent` travels in place of the body that was signed.
    """
    headers: dict[str, str | None] = {
        "Host": f"127.0.0.1:{client.port}",
        "Connection": "close",
        "Content-Length": str(len(body)),
        **client.headers(path, body),
        **(change or {}),
    }
    lines = [line or f"POST {path} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items() if value is not None]
    head = "\r\n".join([*lines, *more]) + "\r\n\r\n"
    return head.encode("latin-1") + (body if sent is None else sent)


def exchange(port: int, raw: bytes, *, hang_up: bool = False) -> list[Answer]:
    """All answers until the server closes. `hang_up`: the sender ends its side after `raw`."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(raw)
        if hang_up:
            connection.shutdown(socket.SHUT_WR)
        heard = b""
        try:
            while piece := connection.recv(65_536):
                heard += piece
        except ConnectionResetError:
            pass  # closed with something of ours unread: what it had to say came before
    return list(_answers(heard))


def _answers(heard: bytes) -> Iterable[Answer]:
    while heard:
        head, _, rest = heard.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines)
        length = int(headers.get("Content-Length", 0))
        _, status, reason = first.split(" ", 2)
        yield Answer(status=int(status), reason=reason, headers=headers, body=rest[:length])
        heard = rest[length:]


def assert_told_nothing(answer: Answer) -> None:
    """What a stranger gets: all headers that protect, none that tell, and no signature."""
    assert {name: answer.headers.get(name) for name in ON_EVERY_ANSWER} == ON_EVERY_ANSWER
    assert not (NEVER | {"Warmline-Mac"}) & set(answer.headers)
