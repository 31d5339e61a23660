import socket
import time

import pytest

from support.answering import answering
from warmline.doctor import exchange


def test_an_answer() -> None:
    said = b"HTTP/1.1 204 No Content\r\nCache-Control: no-store\r\nX: a:b\r\n\r\nbody"
    with answering(lambda connection: connection.sendall(said)) as port:
        heard = exchange.exchange(port, b"GET")
    assert (heard.status, heard.body) == (204, b"body")
    assert heard.headers == {"cache-control": "no-store", "x": "a:b"}


@pytest.mark.parametrize("said", [b"", b"SSH-2.0-x\r\n", b"HTTP/1.1", b"HTTP/1.1 2000 \r\n\r\n"])
def test_what_is_not_http(said: bytes) -> None:
    with answering(lambda connection: connection.sendall(said)) as port:
        assert exchange.exchange(port, b"GET").status is None


def test_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "MOST_BYTES", 100_000)

    def for_ever(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x" * 10_000)

    with answering(for_ever) as port:
        assert exchange.exchange(port, b"GET").status == 200


def test_drop_by_drop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "SECONDS", 0.3)

    def slowly(connection: socket.socket) -> None:
        for _ in range(100):
            connection.sendall(b"x")
            time.sleep(0.1)

    with answering(slowly) as port, pytest.raises(TimeoutError):
        exchange.exchange(port, b"GET")


def test_nobody() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(ConnectionRefusedError):
            exchange.exchange(free.getsockname()[1], b"GET")
