"""`Host`, `Origin` and the type of the body over a socket: one is wrong, the rest right and signed."""

import pytest

from support.raw_http import assert_told_nothing, exchange, written
from support.signed_client import ORIGIN, SignedClient

OTHER = "moz-extension://6c1f3a52-9a6e-4f0e-8d0e-1f5b3f6f7a8b"


def refused(client: SignedClient, **changes: object) -> tuple[int, str]:
    raw = written(client, **changes).replace(b"PORT", str(client.port).encode())
    (answer,) = exchange(client.port, raw)
    assert_told_nothing(answer)
    return answer.problem


def test_the_same_request_unchanged_is_answered(client: SignedClient) -> None:
    (answer,) = exchange(client.port, written(client))
    assert answer.status == 200
    assert answer.headers["Warmline-Mac"]


@pytest.mark.parametrize(
    "host",
    [
        "localhost:PORT",
        "evil.test:PORT",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1:PORT0",
        "127.0.0.1:0PORT",
        "0.0.0.0:PORT",
        "127.1:PORT",
        "2130706433:PORT",
        "0x7f.1:PORT",
        "0177.0.0.1:PORT",
        "[::1]:PORT",
        "[::ffff:127.0.0.1]:PORT",
        "127.0.0.1.:PORT",
        "user@127.0.0.1:PORT",
        "127.0.0.1:PORT@evil.test",
        "127.0.0.1:PORT/",
        "",
    ],
)
def test_host(client: SignedClient, host: str) -> None:
    assert refused(client, change={"Host": host}) == (421, "wrong_host")


@pytest.mark.parametrize("second", ["127.0.0.1:PORT", "evil.test"])
def test_host_twice(client: SignedClient, second: str) -> None:
    assert refused(client, more=[f"Host: {second}"]) == (421, "wrong_host")


@pytest.mark.parametrize("version", ["HTTP/1.0", "HTTP/1.1"])
def test_host_missing(client: SignedClient, version: str) -> None:
    assert refused(client, line=f"POST /v1/hello {version}", change={"Host": None}) == (421, "wrong_host")


@pytest.mark.parametrize("name", ["X-Forwarded-Host", "X-Host", "Forwarded", "X_Host", "X-Original-Host"])
def test_host_from_elsewhere(client: SignedClient, name: str) -> None:
    right = "host=127.0.0.1:PORT" if name == "Forwarded" else "127.0.0.1:PORT"
    assert refused(client, change={"Host": "evil.test"}, more=[f"{name}: {right}"]) == (421, "wrong_host")


def test_host_in_the_first_line(client: SignedClient) -> None:
    line = "POST http://127.0.0.1:PORT/v1/hello HTTP/1.1"
    assert refused(client, line=line, change={"Host": "evil.test"}) == (421, "wrong_host")
    assert refused(client, line="POST http://evil.test/v1/hello HTTP/1.1") == (400, "plain_path")
    assert refused(client, line=line) == (400, "plain_path")


@pytest.mark.parametrize("line", ["GET /healthz", "OPTIONS /v1/check", "PUT /v1/nothing", "GET /?a=1"])
def test_host_comes_first_on_every_path(client: SignedClient, line: str) -> None:
    assert refused(client, line=f"{line} HTTP/1.1", change={"Host": "evil.test"}) == (421, "wrong_host")


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "",
        "null",
        "https://mail.google.com",
        "http://127.0.0.1:PORT",
        f"{ORIGIN}.evil.test",
        f"{ORIGIN}/",
        f"{ORIGIN}:80",
        f"user@{ORIGIN}",
        ORIGIN.upper(),
        ORIGIN.replace("chrome", "Chrome"),
        OTHER,
        f"chrome-extension://{'b' * 32}",
        f"{ORIGIN}, {ORIGIN}",
        f"{ORIGIN} {OTHER}",
        "chrome-extension://*",
        "*",
        "safari-web-extension://6c1f3a52-9a6e-4f0e-8d0e-1f5b3f6f7a8b",
    ],
)
def test_origin(client: SignedClient, origin: str | None) -> None:
    assert refused(client, change={"Origin": origin}) == (403, "origin")


def test_origin_twice(client: SignedClient) -> None:
    assert refused(client, more=[f"Origin: {ORIGIN}"]) == (403, "origin")


@pytest.mark.parametrize(
    "kind",
    [
        None,
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-8",
        "application/json;",
        "Application/JSON",
        "text/json",
        "application/json, text/plain",
    ],
)
def test_content_type(client: SignedClient, kind: str | None) -> None:
    assert refused(client, change={"Content-Type": kind}) == (415, "content_type")


@pytest.mark.parametrize(
    "more", ["Content-Type: application/json", "Content-Encoding: gzip", "Content-Encoding: identity"]
)
def test_content_type_twice_or_encoded(client: SignedClient, more: str) -> None:
    assert refused(client, more=[more]) == (415, "content_type")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Sec-Fetch-Mode", "navigate"),
        ("Sec-Fetch-Mode", "no-cors"),
        ("Sec-Fetch-Mode", "websocket"),
        ("Sec-Fetch-Dest", "document"),
        ("Sec-Fetch-Dest", "iframe"),
    ],
)
def test_fetch_metadata(client: SignedClient, name: str, value: str) -> None:
    assert refused(client, more=[f"{name}: {value}"]) == (403, "fetch_metadata")
