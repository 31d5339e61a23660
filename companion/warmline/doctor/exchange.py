"""One question to whatever listens on a port, and its answer. Nothing of it is trusted."""

import re
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass

SECONDS = 3.0
"""In which all of the answer has to come: whoever sends drop by drop must not hold us up."""
MOST_BYTES = 64 * 1024

_HEAD = re.compile(rb"HTTP/1\.[01] ([0-9]{3})(?: [^\r\n]*)?\r\n", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Heard:
    """An answer; `status` is None when it was none of HTTP. Names of headers are in lower case."""

    status: int | None
    headers: Mapping[str, str]
    body: bytes


def exchange(port: int, request: bytes) -> Heard:
    """What comes back from 127.0.0.1. Raises OSError: ConnectionRefusedError where nobody listens."""
    until = time.monotonic() + SECONDS
    with socket.create_connection(("127.0.0.1", port), timeout=SECONDS) as connection:
        connection.sendall(request)
        raw = b""
        while len(raw) < MOST_BYTES:
            connection.settimeout(max(until - time.monotonic(), 0.001))
            part = connection.recv(MOST_BYTES)
            if not part:
                break
            raw += part
    return _read(raw)


def _read(raw: bytes) -> Heard:
    head = _HEAD.match(raw)
    if head is None:
        return Heard(status=None, headers={}, body=b"")
    lines, _, body = raw[head.end() - 2 :].partition(b"\r\n\r\n")
    headers = (line.partition(":") for line in lines.decode("latin-1").split("\r\n")[1:])
    return Heard(
        status=int(head[1]),
        headers={name.strip().lower(): value.strip() for name, _, value in headers},
        body=body,
    )
