"""What waitress would do by itself, and does not do here. Sent over a socket in tests/attacks."""

import logging
import socket
from collections.abc import Iterator
from typing import Any

import pytest
import waitress
from flask import Flask
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel

from support.raw_http import assert_told_nothing, exchange
from support.service import FakeReader, serving
from warmline.access.clients import Clients
from warmline.access.gate import Gate
from warmline.access.server import IDLE_SECONDS, MOST_BODY, MOST_CONNECTIONS, THREADS, serve_on
from warmline.app import create_api, create_app
from warmline.storage.database import Database


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


@pytest.fixture
def server(listener: socket.socket, database: Database) -> Iterator[Any]:
    server = serve_on(listener, create_app(port=1, database=database, reader=FakeReader()))
    yield server
    server.task_dispatcher.shutdown()
    server.close()


def test_nothing_is_served_without_the_gate(
    listener: socket.socket, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waitress, "create_server", lambda *_, **__: pytest.fail("it was served"))
    api = create_api(database=database, known=Clients(database), reader=FakeReader(), degraded=None)
    for app in (api, api.wsgi_app, Flask("other"), None):
        with pytest.raises(TypeError, match="is not behind the gate"):
            serve_on(listener, app)


def test_how_it_is_set(server: Any, listener: socket.socket) -> None:
    assert server.socket is listener
    assert not server.adj.ident, "no Server header"
    assert server.adj.threads == THREADS == len(server.task_dispatcher.threads)
    assert server.adj.max_request_body_size == MOST_BODY
    assert server.adj.connection_limit == MOST_CONNECTIONS
    assert server.adj.channel_timeout == IDLE_SECONDS
    assert server.adj.cleanup_interval < IDLE_SECONDS
    assert not server.task_dispatcher.queue_logger.isEnabledFor(logging.WARNING)
    assert not server.adj.expose_tracebacks


def test_no_body_is_put_into_a_file(server: Any) -> None:
    assert server.adj.inbuf_overflow > MOST_BODY
    assert server.adj.outbuf_overflow > MOST_BODY


def test_a_gate_that_fails_tells_nothing(listener: socket.socket) -> None:
    class Failing(Gate):
        def __init__(self) -> None:
            pass

        def __call__(self, *_: Any) -> Any:
            raise ValueError("words of a mail")

    with serving(listener, Failing()) as port:
        (answer,) = exchange(port, b"GET /healthz HTTP/1.0\r\n\r\n")
    assert answer.problem == (500, "internal")
    assert b"words" not in answer.body
    assert_told_nothing(answer)


def parsed(server: Any, head: str, body: str = "") -> Any:
    parser = server.channel_class.parser_class(Adjustments())
    parser.received(f"{head}\r\n\r\n{body}".replace("|", "\r\n").encode("latin-1"))
    return parser


@pytest.mark.parametrize(
    "head",
    [
        "POST /v1/hello HTTP/1.1|Host: a|Content-Length: 0",
        "GET /healthz HTTP/1.0",
        "GET /healthz HTTP/1.1|Accept: */*",
    ],
)
def test_plain_http(server: Any, head: str) -> None:
    parser = parsed(server, head)
    assert (parser.error, parser.completed) == (None, True)


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("POST /v1/hello HTTP/1.1|A: b| c", 400),
        ("POST /v1/hello HTTP/1.1|A: b|\tc", 400),
        ("POST /v1/hello HTTP/1.1|Transfer-Encoding: chunked|Content-Length: 1", 400),
        ("POST /v1/hello HTTP/1.0|Transfer-Encoding: chunked|Content-Length: 1", 400),
        ("POST /v1/hello HTTP/1.1|Transfer-Encoding: chunked", 411),
        ("POST /v1/hello HTTP/1.0|Transfer-Encoding: chunked", 411),
        (f"POST /v1/hello HTTP/1.1|Content-Length: {'1' * 5_000}", 400),
        ("POST /v1/hello HTTP/2.0", 400),
        ("POST /v1/hello HTTP/1.12", 400),
        ("POST /v1/hello", 400),
        ("POST /v1/hello HTTP/1.1 ", 400),
        ("POST  /v1/hello HTTP/1.1", 400),
        ("POST /v1/hello|A: b c HTTP/1.1", 400),
    ],
)
def test_other_http_is_refused_before_its_body(server: Any, head: str, code: int) -> None:
    parser = parsed(server, head)
    assert parser.completed
    assert (parser.error.code, bool(parser.error.reason)) == (code, True)
    assert HTTPChannel.parser_class is not type(parser)
