"""Each check alone: no other one can catch what it lets through."""

from typing import Any

import pytest

from support.gated import said
from warmline.access import checks

CHROMIUM = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
FIREFOX = "moz-extension://6c1f3a52-9a6e-4f0e-8d0e-1f5b3f6f7a8b"


def environ(**fields: str) -> dict[str, Any]:
    return {"REQUEST_METHOD": "POST", "PATH_INFO": "/v1/check", **fields}


def test_host_right() -> None:
    assert checks.host(environ(HTTP_HOST="127.0.0.1:27845"), port=27845) is None


@pytest.mark.parametrize(
    "host",
    [
        "localhost:27845",
        "evil.test:27845",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1:27846",
        "127.0.0.1:278450",
        "0.0.0.0:27845",
        "127.1:27845",
        "2130706433:27845",
        "0x7f.1:27845",
        "[::1]:27845",
        "[::ffff:127.0.0.1]:27845",
        "127.0.0.1.:27845",
        "user@127.0.0.1:27845",
        "127.0.0.1:27845, 127.0.0.1:27845",
        "127.0.0.1:27845 ",
        "",
    ],
)
def test_host_wrong(host: str) -> None:
    assert said(checks.host(environ(HTTP_HOST=host), port=27845)) == (421, "wrong_host")


def test_host_missing_or_forwarded() -> None:
    assert checks.host(environ(), port=27845) is not None
    assert checks.host(environ(HTTP_X_FORWARDED_HOST="127.0.0.1:27845"), port=27845) is not None


@pytest.mark.parametrize(
    ("method", "path", "passes"),
    [
        ("POST", "/v1/check", True),
        ("OPTIONS", "/v1/check", True),
        ("GET", "/healthz", True),
        ("GET", "/v1/check", False),
        ("GET", "/healthz/", False),
        ("HEAD", "/healthz", False),
        ("PUT", "/v1/check", False),
        ("post", "/v1/check", False),
    ],
)
def test_method(method: str, path: str, passes: bool) -> None:
    refusal = checks.method(environ(REQUEST_METHOD=method, PATH_INFO=path))
    assert (refusal is None) is passes
    if refusal is not None:
        assert said(refusal) == (405, "wrong_method")
        assert ("Allow", "POST") in refusal.headers


@pytest.mark.parametrize(
    ("path", "as_sent", "query", "passes"),
    [
        ("/v1/check", "/v1/check", "", True),
        ("/", "/", "", True),
        ("/v1/check", "/v1/check", "a=1", False),
        ("/v1/check", "/v1/check?a=1", "a=1", False),
        ("/v1/check", "/v1/%63heck", "", False),
        ("/v1/check", "http://127.0.0.1:27845/v1/check", "", False),
        ("/v1/check", "//evil.test/v1/check", "", False),
        ("/v1/chéck", "/v1/chéck", "", False),
        ("/v1/ check", "/v1/ check", "", False),
        ("*", "*", "", False),
        ("", "", "", False),
    ],
)
def test_plain_path(path: str, as_sent: str, query: str, passes: bool) -> None:
    found = checks.plain_path(environ(PATH_INFO=path, REQUEST_URI=as_sent, QUERY_STRING=query))
    assert said(found) == (None if passes else (400, "plain_path"))


@pytest.mark.parametrize("origin", [CHROMIUM, FIREFOX])
def test_origin_of_an_extension(origin: str) -> None:
    assert checks.origin_shape(environ(HTTP_ORIGIN=origin)) is None
    assert checks.EXTENSION_ORIGIN_EXACTLY.match(origin)


@pytest.mark.parametrize(
    "origin",
    [
        "",
        "null",
        "https://mail.google.com",
        "http://127.0.0.1:27845",
        f"{CHROMIUM}.evil.test",
        f"{CHROMIUM}/",
        f"{CHROMIUM}\n",
        f"{CHROMIUM} ",
        CHROMIUM.upper(),
        f"{CHROMIUM}, {CHROMIUM}",
        f"{CHROMIUM} {FIREFOX}",
        "chrome-extension://*",
        "chrome-extension://abcdefghijklmnopabcdefghijklmno",
        "chrome-extension://abcdefghijklmnopabcdefghijklmnoz",
        "moz-extension://6C1F3A52-9A6E-4F0E-8D0E-1F5B3F6F7A8B",
        f"x{FIREFOX}",
        f"{CHROMIUM}a",
        *(FIREFOX.replace(part, f"{part}0") for part in FIREFOX[16:].split("-")),
        *(FIREFOX.replace(part, "." * len(part)) for part in FIREFOX[16:].split("-")),
    ],
)
def test_origin_of_anybody_else(origin: str) -> None:
    assert said(checks.origin_shape(environ(HTTP_ORIGIN=origin))) == (403, "origin")
    assert not checks.EXTENSION_ORIGIN_EXACTLY.match(origin)


def test_origin_missing() -> None:
    assert said(checks.origin_shape(environ())) == (403, "origin")


def test_origin_known() -> None:
    known = [CHROMIUM].__contains__
    assert checks.origin_known(environ(HTTP_ORIGIN=CHROMIUM), may_come_from=known) is None
    assert said(checks.origin_known(environ(HTTP_ORIGIN=FIREFOX), may_come_from=known)) == (403, "origin")
    assert said(checks.origin_known(environ(), may_come_from=lambda _: True)) == (403, "origin")


@pytest.mark.parametrize(
    ("fields", "passes"),
    [
        ({}, True),
        ({"HTTP_SEC_FETCH_MODE": "cors", "HTTP_SEC_FETCH_DEST": "empty"}, True),
        ({"HTTP_SEC_FETCH_MODE": "navigate", "HTTP_SEC_FETCH_DEST": "document"}, False),
        ({"HTTP_SEC_FETCH_MODE": "cors", "HTTP_SEC_FETCH_DEST": "iframe"}, False),
        ({"HTTP_SEC_FETCH_MODE": "no-cors", "HTTP_SEC_FETCH_DEST": "empty"}, False),
        ({"HTTP_SEC_FETCH_MODE": "websocket"}, False),
        ({"HTTP_SEC_FETCH_MODE": ""}, False),
    ],
)
def test_fetch_metadata(fields: dict[str, str], passes: bool) -> None:
    found = checks.fetch_metadata(environ(**fields))
    assert said(found) == (None if passes else (403, "fetch_metadata"))


@pytest.mark.parametrize(
    ("content_type", "passes"),
    [
        ("application/json", True),
        ("application/json; charset=utf-8", False),
        ("Application/JSON", False),
        ("application/json, application/json", False),
        ("text/plain", False),
        ("application/x-www-form-urlencoded", False),
        ("multipart/form-data; boundary=x", False),
        ("text/json", False),
        ("", False),
    ],
)
def test_content_type(content_type: str, passes: bool) -> None:
    found = checks.content_type(environ(CONTENT_TYPE=content_type))
    assert said(found) == (None if passes else (415, "content_type"))


def test_content_type_missing() -> None:
    assert checks.content_type(environ()) is not None


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "identity", ""])
def test_content_encoding(encoding: str) -> None:
    assert checks.content_encoding(environ()) is None
    found = checks.content_encoding(environ(HTTP_CONTENT_ENCODING=encoding))
    assert said(found) == (415, "content_type")


@pytest.mark.parametrize(
    ("length", "passes"),
    [
        ("0", True),
        ("12", True),
        ("", False),
        ("-1", False),
        ("+1", False),
        ("1, 1", False),
        ("²", False),
        ("0x1", False),
    ],
)
def test_length_given(length: str, passes: bool) -> None:
    found = checks.length_given(environ(CONTENT_LENGTH=length))
    assert said(found) == (None if passes else (411, "length"))


def test_length_missing() -> None:
    assert said(checks.length_given(environ())) == (411, "length")


@pytest.mark.parametrize(
    ("length", "passes"),
    [
        ("0", True),
        ("524288", True),
        ("524289", False),
        ("524288".zfill(12), True),
        ("524288".zfill(13), False),
        ("9" * 30, False),
        ("9" * 5_000, False),
    ],
)
def test_length_allowed(length: str, passes: bool) -> None:
    found = checks.length_allowed(environ(CONTENT_LENGTH=length))
    assert said(found) == (None if passes else (413, "length"))
