"""Callers that are slow, never come to an end, or go away. Others are answered as if they were not there."""

import contextlib
import logging
import socket
import statistics
import struct
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.raw_http import exchange, written
from support.service import Service, running
from support.signed_client import SignedClient
from warmline.access import server
from warmline.storage.database import open_database

HEAD = b"POST /v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\n"
BEGINNINGS = {
    "silent": b"",
    "half a line": b"POST /v1/ch",
    "half a head": HEAD + b"Content-Le",
    "no body": HEAD + b"Content-Length: 1000\r\n\r\n",
    "half a body": HEAD + b"Content-Length: 1000\r\n\r\nhalf",
}
SLOW = 40
FAR_AWAY = 50
"""How many times as long as otherwise: a call that had to wait for one of them would take thousands."""


@contextlib.contextmanager
def connections(port: int, number: int, begun: bytes) -> Iterator[list[socket.socket]]:
    with contextlib.ExitStack() as stack:
        opened = []
        for _ in range(number):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=30))
            connection.sendall(begun)
            opened.append(connection)
        yield opened


def milliseconds(client: SignedClient) -> float:
    """Of a good call, the median of some."""
    took = []
    for _ in range(15):
        begun = time.perf_counter()
        assert client.ask("/v1/hello").status == 200
        took.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(took)


@pytest.mark.parametrize("name", BEGINNINGS)
def test_forty_that_never_finish(service: Service, client: SignedClient, name: str) -> None:
    quiet = milliseconds(client)
    with connections(service.port, SLOW, BEGINNINGS[name]):
        beside = milliseconds(client)
    sys.stdout.write(f"{name}: {beside:.1f} ms, otherwise {quiet:.1f} ms\n")
    assert beside < FAR_AWAY * quiet


def test_forty_that_send_a_byte_at_a_time(service: Service, client: SignedClient) -> None:
    quiet = milliseconds(client)
    with connections(service.port, SLOW, b"") as slow:
        took = []
        for number in range(15):
            for connection in slow:
                connection.sendall(HEAD[number : number + 1])
            begun = time.perf_counter()
            assert client.ask("/v1/hello").status == 200
            took.append((time.perf_counter() - begun) * 1_000)
    sys.stdout.write(f"byte by byte: {statistics.median(took):.1f} ms, otherwise {quiet:.1f} ms\n")
    assert statistics.median(took) < FAR_AWAY * quiet


def test_forty_that_do_not_read_their_answer(service: Service, client: SignedClient) -> None:
    quiet = milliseconds(client)
    ask = b"".join(written(client, change={"Connection": None}) for _ in range(5))
    with connections(service.port, SLOW, ask):
        beside = milliseconds(client)
    sys.stdout.write(f"deaf: {beside:.1f} ms, otherwise {quiet:.1f} ms\n")
    assert beside < FAR_AWAY * quiet


def test_the_door_opens_again_when_the_slow_have_had_their_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "IDLE_SECONDS", 1)
    monkeypatch.setattr(server, "MOST_CONNECTIONS", 20)
    database = open_database(tmp_path / "warmline.db", key=bytes(range(32)))
    with running(database) as service, connections(service.port, 40, BEGINNINGS["half a body"]) as slow:
        assert service.client().ask("/v1/hello").status == 200
        assert [connection.recv(1) for connection in slow[:10]] == [b""] * 10, "they were closed"
    database.close()


@pytest.mark.parametrize("begun", [*BEGINNINGS.values(), None], ids=[*BEGINNINGS, "asked"])
def test_who_goes_away_is_not_missed(
    service: Service, client: SignedClient, begun: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    for _ in range(SLOW):
        with socket.create_connection(("127.0.0.1", service.port), timeout=30) as connection:
            connection.sendall(written(client) if begun is None else begun)
            # Closed without a farewell, so that whoever writes to it gets an error.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert client.ask("/v1/hello").status == 200
    assert caplog.records == []


def test_a_head_without_end_is_not_taken_in(service: Service, client: SignedClient) -> None:
    (answer,) = exchange(service.port, written(client, more=[f"X: {'x' * server.MOST_HEADERS}"]))
    assert answer.problem == (431, "not_http")
    assert client.ask("/v1/hello").status == 200
