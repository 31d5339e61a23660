"""Whatever is sent, wherever in a request and whatever comes of it: no log and no answer repeats a word."""

import logging
from collections.abc import Iterator

import pytest

from support.raw_http import exchange, written
from support.service import FakeReader, running
from support.signed_client import ORIGIN, SignedClient
from warmline.errors import WarmlineError
from warmline.storage.database import Database, open_database

WORDS = "zebra-crossing-at-noon"
ADDRESS = "zebra@crossing.test"
MARKERS = (WORDS, ADDRESS, "crossing")
SITUATION = f"""{{"draft":{{"text":"{WORDS}"}},"thread":{{"subject":"{WORDS}","me":["{ADDRESS}"],
"messages":[{{"from":"{ADDRESS}","name":"{WORDS}","to":["{ADDRESS}"],"cc":[],"text":"{WORDS}"}}]}}}}""".encode()
HEADERS = [f"{name}: {WORDS}" for name in ("User-Agent", "Referer", "Cookie", "X-Other", "Accept-Language")]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(tmp_path_factory.mktemp("data") / "warmline.db", key=bytes(range(32)))
    yield database
    database.close()


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Everything that anybody logs, libraries too."""
    caplog.set_level(logging.DEBUG)
    assert logging.getLogger().level == logging.DEBUG
    return caplog


def requests(client: SignedClient) -> dict[str, bytes]:
    """Each with markers in another place, and refused or answered in another place."""

    def check(**more: object) -> bytes:
        return written(client, path="/v1/check", body=SITUATION, more=HEADERS, **more)

    return {
        "good": check(),
        "host": check(change={"Host": ADDRESS}),
        "method": check(line=f"{WORDS} /v1/check HTTP/1.1"),
        "path": written(client, path=f"/v1/{WORDS}", more=HEADERS),
        "query": check(line=f"POST /v1/check?{WORDS} HTTP/1.1"),
        "first line": check(line=f"POST /v1/check {WORDS}"),
        "origin": check(change={"Origin": f"{ORIGIN}.{WORDS}"}),
        "type": check(change={"Content-Type": WORDS}),
        "encoding": check(change={"Content-Encoding": WORDS}),
        "length": check(change={"Content-Length": WORDS}),
        "transfer": check(change={"Transfer-Encoding": WORDS}),
        "folded": check(change={"X-Folded": f"\r\n {WORDS}"}),
        "bare": check(change={"X-Bare": f"a\n{WORDS}"}),
        "signature": check(change={"Authorization": f"Warmline {WORDS}:1:2:3"}),
        "stale": check(change=client.headers("/v1/check", SITUATION, ts=1)),
        "swapped": check(sent=SITUATION.replace(b"draft", b"graft")),
        "not JSON": written(client, path="/v1/check", body=SITUATION + WORDS.encode()),
        "not UTF-8": written(client, path="/v1/check", body=SITUATION + b"\xff"),
        "not the model": written(client, path="/v1/sent", body=SITUATION),
        "unknown field": written(client, path="/v1/hello", body=f'{{"{WORDS}":"{ADDRESS}"}}'.encode()),
        "client": written(client, path="/v1/clients/revoke", body=f'{{"id":"{WORDS}"}}'.encode()),
    }


def assert_silent(port: int, asked: dict[str, bytes], log: pytest.LogCaptureFixture) -> None:
    for what, raw in asked.items():
        log.clear()
        (answer,) = exchange(port, raw)
        told = log.text + answer.body.decode() + str(answer.headers)
        assert log.records, what
        assert [marker for marker in MARKERS if marker in told] == [], what


def test_no_word_is_logged_or_told(database: Database, log: pytest.LogCaptureFixture) -> None:
    with running(database) as service:
        client = service.client()
        assert_silent(client.port, requests(client), log)
        assert client.key.hex() not in log.text


@pytest.mark.parametrize(
    "error",
    [
        ValueError(f"{WORDS} {ADDRESS}"),
        UnicodeDecodeError("utf-8", WORDS.encode(), 0, 1, ADDRESS),
        WarmlineError("storage_full", "The disk is full."),
        RecursionError(WORDS),
        MemoryError(WORDS),
    ],
    ids=lambda error: type(error).__name__,
)
def test_nor_where_it_fails(database: Database, log: pytest.LogCaptureFixture, error: Exception) -> None:
    with running(database, reader=FakeReader(error=error)) as service:
        client = service.client()
        good = requests(client)["good"]
        assert_silent(client.port, {"check": good}, log)
        papers = written(client, path="/v1/papers", body=b'{"thread":{"messages":[]}}', more=HEADERS)
        assert_silent(client.port, {"papers": papers}, log)
        assert "500" in log.text


def test_what_is_logged_instead(database: Database, log: pytest.LogCaptureFixture) -> None:
    with running(database) as service:
        client = service.client()
        client.ask("/v1/check", {"draft": {"text": WORDS}})
        client.ask(f"/v1/{WORDS}")
    assert "POST /v1/check 200" in log.text
    assert "POST (no route) 404 not_found" in log.text
