"""The end of a server, while something is in hand."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from support.sent import sent
from support.service import FakeReader
from support.signed_client import Heard, SignedClient
from warmline.access import serving
from warmline.access.clients import Clients
from warmline.access.serving import Serving
from warmline.app import create_app
from warmline.contract import DraftReading, Mark, Reading, Situation
from warmline.storage.database import Database, open_database


class Slow(FakeReader):
    """Answers when told to, with so many marks."""

    def __init__(self, marks: int = 0) -> None:
        super().__init__()
        self.go = threading.Event()
        mark = {"quote": "x" * 1_000, "label": "hostile", "severity": "low", "found_by": "model", "why": ""}
        self._mark = Mark.model_validate({**mark, "start": 0, "end": 1, "rule": None, "instead": []})
        self._marks = marks

    def read(self, situation: Situation) -> Reading:
        super().read(situation)
        self.go.wait(60)
        return Reading(
            draft=DraftReading(language="en", marks=[self._mark] * self._marks, notes=[]), thread=None
        )


class Running:
    """A server in a thread."""

    def __init__(self, database: Database, reader: FakeReader) -> None:
        listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = listener.getsockname()[1]
        self.serving = Serving(listener, create_app(port=self.port, database=database, reader=reader))
        self.client = SignedClient(port=self.port, line=Clients(database).pair().line)
        self._thread = threading.Thread(target=self.serving.run)
        self._thread.start()

    def has_ended(self, *, within: float = 30) -> bool:
        self._thread.join(within)
        return not self._thread.is_alive()


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as threads:
        yield threads


@pytest.fixture
def run(database: Database) -> Iterator[Callable[[FakeReader], Running]]:
    started: list[tuple[Running, FakeReader]] = []

    def run(reader: FakeReader) -> Running:
        started.append((Running(database, reader), reader))
        return started[-1][0]

    yield run
    for running, reader in started:
        if isinstance(reader, Slow):
            reader.go.set()
        running.serving.end()
        assert running.has_ended()


def until(true: Callable[[], Any]) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end, "it did not come true"
        time.sleep(0.005)


def refuses(port: int) -> bool:
    with socket.socket() as knocking:
        return knocking.connect_ex(("127.0.0.1", port)) != 0


def test_nothing_in_hand(run: Callable[[FakeReader], Running]) -> None:
    running = run(FakeReader())
    assert running.client.ask("/v1/hello").status == 200
    for _ in range(2):
        running.serving.end()
    assert running.has_ended()
    with pytest.raises(ConnectionRefusedError):
        running.client.ask("/v1/hello")


def test_a_question_in_hand_is_answered_and_nobody_new_is_let_in(
    run: Callable[[FakeReader], Running], threads: ThreadPoolExecutor
) -> None:
    reader = Slow()
    running = run(reader)
    asked: Future[Heard] = threads.submit(running.client.ask, "/v1/check")
    until(lambda: reader.asked)
    running.serving.end()
    until(lambda: refuses(running.port))
    assert not running.has_ended(within=0.2)
    reader.go.set()
    assert (asked.result(30).status, asked.result(30).signed) == (200, True)
    assert running.has_ended()


def test_an_answer_too_large_for_one_go_is_given_whole(run: Callable[[FakeReader], Running]) -> None:
    reader = Slow(marks=20_000)
    running = run(reader)
    headers = running.client.headers("/v1/check", b"{}")
    lines = [f"{name}: {value}\r\n" for name, value in headers.items()]
    with socket.create_connection(("127.0.0.1", running.port), timeout=30) as connection:
        connection.sendall(
            f"POST /v1/check HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\nContent-Length: 2\r\n"
            f"Connection: close\r\n{''.join(lines)}\r\n{{}}".encode()
        )
        until(lambda: reader.asked)
        running.serving.end()
        reader.go.set()
        time.sleep(0.2)
        heard = b"".join(iter(lambda: connection.recv(65_536), b""))
    assert len(json.loads(heard.partition(b"\r\n\r\n")[2])["draft"]["marks"]) == 20_000
    assert running.has_ended()


def test_counts_in_hand_are_kept_and_answered(
    run: Callable[[FakeReader], Running], threads: ThreadPoolExecutor, database: Database, tmp_path: Any
) -> None:
    running = run(FakeReader())
    assert running.client.ask("/v1/hello").status == 200
    other = open_database(tmp_path / "data" / "warmline.db", key=bytes(range(32)))
    body = json.loads(sent(words=120).model_dump_json(by_alias=True))
    with other.writing():
        asked = threads.submit(running.client.ask, "/v1/sent", body)
        until(lambda: database._lock.locked())
        running.serving.end()
        assert not running.has_ended(within=0.2)
    assert asked.result(30).json == {"rows": 1}
    assert running.has_ended()
    with other.reading() as connection:
        assert connection.execute("SELECT words FROM message").fetchall() == [(120,)]
    other.close()


@pytest.mark.parametrize(
    "begun", [b"", b"POST /v1/che", b"POST /v1/check HTTP/1.1\r\nContent-Length: 9\r\n\r\n{"]
)
def test_who_has_not_asked_yet_is_not_waited_for(run: Callable[[FakeReader], Running], begun: bytes) -> None:
    running = run(FakeReader())
    with socket.create_connection(("127.0.0.1", running.port), timeout=30) as connection:
        connection.sendall(begun)
        assert running.client.ask("/v1/hello").status == 200
        running.serving.end()
        assert running.has_ended(within=serving.ENDING_SECONDS / 2)
        assert connection.recv(1) == b""


def test_the_end_comes_though_somebody_hangs(
    run: Callable[[FakeReader], Running], threads: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "ENDING_SECONDS", 0.3)
    reader = Slow()
    running = run(reader)
    asked = threads.submit(running.client.ask, "/v1/check")
    until(lambda: reader.asked)
    running.serving.end()
    assert running.has_ended()
    reader.go.set()
    assert asked.exception(30) is not None
