"""Bodies that no reader of JSON should see, rightly signed; and signatures that do not fit. Over a socket."""

import time

import pytest

from support.raw_http import ON_EVERY_ANSWER, assert_told_nothing, exchange, written
from support.service import Service
from support.signed_client import SignedClient

MARKER = "zebra-crossing-at-noon"


@pytest.fixture(autouse=True)
def nothing_is_read(service: Service) -> None:
    """Whatever is sent here, no view may hear of it."""
    service.reader.asked.clear()


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"[" * 100_000, (400, "not_json")),
        (b'{"a":' * 100_000, (400, "not_json")),
        (b'{"draft":NaN}', (400, "not_json")),
        (b'{"draft":Infinity}', (400, "not_json")),
        (b'{"draft":null,"draft":null}', (400, "not_json")),
        (b'{"draft":{"text":"%s\\ud800"}}' % MARKER.encode(), (400, "not_json")),
        (b'{"draft":{"text":"%s\\u0000"}}' % MARKER.encode(), (400, "not_json")),
        (b'{"draft":{"text":"%s\x00"}}' % MARKER.encode(), (400, "not_json")),
        (b'{"draft":{"text":"%s\xff"}}' % MARKER.encode(), (400, "not_json")),
        (b'{"draft":{"text":%s}}' % (b"9" * 5_000), (400, "not_json")),
        (b'{"draft":{"text":1e%s}}' % (b"9" * 5_000), (400, "not_json")),
        (b'\xef\xbb\xbf{"draft":null}', (400, "not_json")),
        (b"", (400, "not_json")),
        (f'{{"{MARKER}":1}}'.encode(), (422, "invalid")),
        (f'{{"draft":{{"text":["{MARKER}"]}}}}'.encode(), (422, "invalid")),
        (f'{{"draft":{{"text":"a","{MARKER}":1}}}}'.encode(), (422, "invalid")),
    ],
    ids=lambda value: repr(value)[:50],
)
def test_strict_json(
    service: Service,
    client: SignedClient,
    body: bytes,
    problem: tuple[int, str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    (answer,) = exchange(client.port, written(client, path="/v1/check", body=body))
    assert answer.problem == problem
    assert ON_EVERY_ANSWER.items() <= answer.headers.items()
    assert MARKER not in answer.body.decode() + caplog.text
    assert service.reader.asked == []


@pytest.mark.parametrize(
    ("length", "sent", "problem"),
    [
        (None, b"{}", (411, "length")),
        (str(512 * 1024 + 1), b" " * (512 * 1024 + 1), (413, "length")),
        (str(2**40), b"{}", (413, "length")),
        ("1", b"{}", (401, "signature")),
        ("0", b"", (401, "signature")),
    ],
)
def test_lengths(client: SignedClient, length: str | None, sent: bytes, problem: tuple[int, str]) -> None:
    (answer, *_) = exchange(client.port, written(client, change={"Content-Length": length}, sent=sent))
    assert answer.problem == problem
    assert_told_nothing(answer)


@pytest.mark.parametrize("length", ["3", "524288"])
def test_a_body_that_ends_too_early_is_not_answered(
    service: Service, client: SignedClient, length: str
) -> None:
    raw = written(client, path="/v1/check", change={"Content-Length": length})
    assert exchange(client.port, raw, hang_up=True) == []
    assert service.reader.asked == []


def test_what_is_far_too_long_is_refused_before_it_comes(client: SignedClient) -> None:
    (answer,) = exchange(
        client.port, written(client, change={"Content-Length": str(2 * 1024 * 1024)}, sent=b"")
    )
    assert answer.problem == (413, "length")
    just_below = written(client, change={"Content-Length": str(2 * 1024 * 1024 - 1)}, sent=b"")
    assert exchange(client.port, just_below, hang_up=True) == []


def test_the_longest_body_is_read(service: Service, client: SignedClient) -> None:
    body = b'{"draft":{"text":"a"}}'.ljust(512 * 1024)
    (answer,) = exchange(client.port, written(client, path="/v1/check", body=body))
    assert answer.status == 200
    assert len(service.reader.asked) == 1


@pytest.mark.parametrize("sent", [b'{"a":1}', b"[]", b"{ }", b"{}\n", b""])
def test_a_swapped_body(client: SignedClient, sent: bytes) -> None:
    raw = written(client, sent=sent, change={"Content-Length": str(len(sent))})
    (answer,) = exchange(client.port, raw)
    assert answer.problem == (401, "signature")
    assert_told_nothing(answer)


@pytest.mark.parametrize("path", ["/v1/erase", "/v1/hello/", "/v1/Hello", "/v1/nothing"])
def test_a_swapped_path(client: SignedClient, path: str) -> None:
    (answer,) = exchange(client.port, written(client, line=f"POST {path} HTTP/1.1"))
    assert answer.problem == (401, "signature")
    assert_told_nothing(answer)


@pytest.mark.parametrize(
    ("off", "code"), [(-61, "clock"), (-3_600, "clock"), (90, "clock"), (3_600, "clock")]
)
def test_stale_and_future(client: SignedClient, off: int, code: str) -> None:
    headers = client.headers("/v1/hello", b"{}", ts=int(time.time()) + off)
    (answer,) = exchange(client.port, written(client, change=headers))
    assert answer.problem == (401, code)


def test_replayed(client: SignedClient) -> None:
    raw = written(client)
    assert [answer.status for answer in exchange(client.port, raw)] == [200]
    for _ in range(2):
        (again,) = exchange(client.port, raw)
        assert again.problem == (401, "replayed")


def test_a_right_signature_from_another_extension(service: Service, client: SignedClient) -> None:
    other = service.client(origin=f"chrome-extension://{'p' * 32}")
    assert other.ask("/v1/hello").status == 200
    (answer,) = exchange(client.port, written(client, change={"Origin": other.origin}))
    assert answer.problem == (403, "other_origin")
