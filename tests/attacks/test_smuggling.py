"""Requests that two readers could take for different ones: refused whole, and nothing after them is read."""

import pytest

from support.raw_http import assert_told_nothing, exchange, written
from support.service import Service
from support.signed_client import SignedClient

MARKER = "zebra-crossing-at-noon"


def second(client: SignedClient) -> bytes:
    """What an attacker would hide behind the first request: right, and signed."""
    return written(client, path="/v1/check", body=b'{"draft":{"text":"hidden"}}')


@pytest.mark.parametrize(
    ("change", "more", "problem"),
    [
        ({}, ["Transfer-Encoding: chunked"], (400, "not_http")),
        ({"Content-Length": None}, ["Transfer-Encoding: chunked", "Content-Length: 2"], (400, "not_http")),
        ({"Content-Length": None}, ["Transfer-Encoding: chunked"], (411, "length")),
        ({"Content-Length": None}, ["Transfer-Encoding: CHUNKED"], (411, "length")),
        (
            {"Content-Length": None},
            ["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"],
            (411, "length"),
        ),
        ({}, ["Transfer-Encoding: xchunked"], (501, "not_http")),
        ({}, ["Transfer-Encoding: identity"], (501, "not_http")),
        ({}, ["Transfer-Encoding: chunked, gzip"], (501, "not_http")),
        ({}, ["Transfer-Encoding : chunked"], (400, "not_http")),
        ({}, ["Transfer-Encoding: \x0bchunked"], (400, "not_http")),
        ({}, ["Content-Length: 2"], (400, "not_http")),
        ({}, ["Content-Length: 0"], (400, "not_http")),
        ({"Content-Length": "2, 2"}, [], (400, "not_http")),
        ({"Content-Length": "+2"}, [], (400, "not_http")),
        ({"Content-Length": "-2"}, [], (400, "not_http")),
        ({"Content-Length": "0x2"}, [], (400, "not_http")),
        ({"Content-Length": "2 2"}, [], (400, "not_http")),
        ({"Content-Length": "2" * 5_000}, [], (400, "not_http")),
        ({"Connection": "close", "Content-Length": None}, ["Content_Length: 2"], (411, "length")),
        ({}, [f"X-Folded: a\r\n {MARKER}"], (400, "not_http")),
        ({}, [f"X-Folded: a\r\n\t{MARKER}"], (400, "not_http")),
        ({}, [f"X-Bare: a\n{MARKER}: b"], (400, "not_http")),
        ({}, [f"X-Bare: a\r{MARKER}: b"], (400, "not_http")),
        ({}, [f"{MARKER} without a colon"], (400, "not_http")),
        ({}, [f"X-Nul: a\x00{MARKER}"], (400, "not_http")),
        ({}, [f"{MARKER}: {'a' * 300_000}"], (431, "not_http")),
    ],
    ids=lambda value: repr(value)[:60],
)
def test_refused_whole(
    service: Service,
    client: SignedClient,
    change: dict[str, str | None],
    more: list[str],
    problem: tuple[int, str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    asked = len(service.reader.asked)
    raw = written(client, change={"Connection": "keep-alive", **change}, more=more)
    (answer,) = exchange(client.port, raw + second(client), hang_up=problem[0] == 411)
    assert answer.problem == problem
    assert_told_nothing(answer)
    assert MARKER not in answer.body.decode() + caplog.text
    assert len(service.reader.asked) == asked
    assert problem[1] == "length" or f"refused before the gate: {problem[0]}" in caplog.text


def test_how_long_a_head_may_be(client: SignedClient) -> None:
    """16 KiB, with the line that is sent first."""
    short = len(written(client, more=["X-Long: "])) - len(b"{}")
    for length, status in ((16_383, 200), (16_384, 431)):
        raw = written(client, more=["X-Long: " + "a" * (length - short)])
        assert len(raw) == length + len(b"{}")
        assert exchange(client.port, raw)[0].status == status


def test_a_refusal_has_a_reason(client: SignedClient) -> None:
    (chunked,) = exchange(
        client.port, written(client, change={"Content-Length": None}, more=["Transfer-Encoding: chunked"])
    )
    assert (chunked.status, chunked.reason) == (411, "Length Required")


@pytest.mark.parametrize(
    "line",
    [
        "POST /v1/hello",
        "POST  /v1/hello HTTP/1.1",
        "POST /v1/hello HTTP/1.1 ",
        "POST /v1/hello HTTP/2.0",
        "post /v1/hello HTTP/1.1",
        "POST /v1/hello\tHTTP/1.1",
        "POST /v1/hel%6Co HTTP/1.1",
        "POST /v1/hello?a HTTP/1.1",
        "POST /v1/hello#a HTTP/1.1",
        "POST //v1/hello HTTP/1.1",
        "POST /v1/./hello HTTP/1.1",
        "POST /v1/hello/ HTTP/1.1",
        f"{MARKER} / HTTP/1.1",
        "PRI * HTTP/2.0",
        "CONNECT 127.0.0.1:80 HTTP/1.1",
    ],
)
def test_first_lines(client: SignedClient, line: str) -> None:
    (answer,) = exchange(client.port, written(client, line=line), hang_up=True)
    assert 400 <= answer.status < 500
    assert MARKER not in answer.body.decode()
    assert_told_nothing(answer)


def test_line_ends_without_carriage_return(client: SignedClient) -> None:
    raw = written(client).replace(b"\r\n", b"\n")
    assert exchange(client.port, raw, hang_up=True) == []


def test_a_chunked_body_on_the_older_http(client: SignedClient) -> None:
    raw = written(client, line="POST /v1/hello HTTP/1.0", more=["Transfer-Encoding: chunked"])
    (answer,) = exchange(client.port, raw)
    assert answer.problem == (400, "not_http")


def test_two_right_requests_on_one_connection_are_both_answered(
    service: Service, client: SignedClient
) -> None:
    asked = len(service.reader.asked)
    first = written(client, change={"Connection": "keep-alive"})
    assert [answer.status for answer in exchange(client.port, first + second(client))] == [200, 200]
    assert len(service.reader.asked) == asked + 1
