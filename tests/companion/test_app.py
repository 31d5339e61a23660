"""The whole service over HTTP, with a reader whose answers are known."""

import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from flask import Blueprint, Response
from werkzeug.test import EnvironBuilder

from support.by_hand import ask_by_hand
from support.clock import Clock
from support.sent import mark, sent
from support.service import CARD, FakeReader, Service, running
from support.signed_client import ORIGIN, SignedClient
from warmline.access.clients import Clients
from warmline.access.gate import CLIENT_ID
from warmline.api import health
from warmline.api.guarded import UnguardedError
from warmline.app import create_api, create_app
from warmline.storage.database import Database

SENT = sent(
    "2026-11-02T00:30:00+02:00",
    words=120,
    marks=[mark(first=1), mark("condescending", "calm-down", first=2, sent=1)],
    call="suggested",
).model_dump(mode="json")
PATHS = [
    "hello",
    "check",
    "call",
    "sent",
    "stats",
    "erase",
    "snippets",
    "snippets/save",
    "rules",
    "clients",
    "clients/revoke",
]


@pytest.fixture
def service(database: Database) -> Iterator[Service]:
    with running(database) as service:
        yield service


@pytest.fixture
def client(service: Service) -> SignedClient:
    return service.client()


def test_hello(client: SignedClient) -> None:
    heard = client.ask("/v1/hello")
    assert (heard.status, heard.signed) == (200, True)
    assert heard.json == {"version": "0.1.0", "degraded": "A key file is used."}


def test_hello_without_a_body(client: SignedClient) -> None:
    assert client.send("/v1/hello", b"", client.headers("/v1/hello", b"")).status == 200


def test_check(client: SignedClient, service: Service) -> None:
    heard = client.ask("/v1/check", {"draft": {"text": "ok 👍 sorry"}})
    assert (heard.status, heard.signed) == (200, True)
    assert heard.json == {
        "draft": {"language": "en", "marks": [], "notes": [], "more": [], "snippets": []},
        "thread": None,
    }
    assert service.reader.asked[0].draft is not None
    assert service.reader.asked[0].draft.text == "ok 👍 sorry"


def test_counts_go_in_come_out_and_are_erased(client: SignedClient) -> None:
    for _ in range(2):  # the answer was lost, so the extension asks again
        assert client.ask("/v1/sent", SENT).json == {"rows": 1}
    stats = client.ask("/v1/stats").json
    assert (stats["messages"], stats["words"], stats["first"], stats["sent"]) == (1, 120, 3, 1)
    assert [week["monday"] for week in stats["weeks"]] == ["2026-11-02"]
    assert [(rule["title"], rule["first"], rule["left"]) for rule in stats["rules"]] == [
        ("Calm down", 2, 1),
        ("Other hostile wordings", 1, 0),
    ]
    assert client.ask("/v1/erase").json == {"rows": 1}
    assert client.ask("/v1/stats").json["messages"] == 0


def test_rules(client: SignedClient) -> None:
    assert client.ask("/v1/rules").json == {"rules": [CARD.model_dump()]}


def test_clients_are_listed_and_revoked(client: SignedClient, service: Service) -> None:
    other = service.client(origin="moz-extension://6c1f3a52-9a6e-4f0e-8d0e-1f5b3f6f7a8b")
    assert other.ask("/v1/hello").status == 200
    listed = client.ask("/v1/clients").json["clients"]
    assert {(entry["id"], entry["origin"], entry["this"]) for entry in listed} == {
        (client.id, ORIGIN, True),
        (other.id, other.origin, False),
    }
    assert client.ask("/v1/clients/revoke", {"id": other.id}).json == {"rows": 1}
    refused = other.ask("/v1/hello")
    assert (refused.status, refused.code, refused.signed) == (401, "revoked", True)
    assert client.ask("/v1/hello").status == 200


OPENAPI = json.loads((Path(__file__).parents[2] / "docs" / "openapi.json").read_text("utf-8"))
OTHER = "moz-extension://6c1f3a52-9a6e-4f0e-8d0e-1f5b3f6f7a8b"


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"HTTP_HOST": "localhost:27845"}, 421, "wrong_host"),
        ({"REQUEST_METHOD": "PUT"}, 405, "wrong_method"),
        ({"QUERY_STRING": "a=1"}, 400, "plain_path"),
        ({"HTTP_ORIGIN": "https://mail.google.com"}, 403, "origin"),
        ({"HTTP_ORIGIN": OTHER}, 403, "origin"),
        ({"HTTP_SEC_FETCH_MODE": "navigate"}, 403, "fetch_metadata"),
        ({"CONTENT_TYPE": "text/plain"}, 415, "content_type"),
        ({"HTTP_CONTENT_ENCODING": "gzip"}, 415, "content_type"),
        ({"CONTENT_LENGTH": ""}, 411, "length"),
        ({"CONTENT_LENGTH": str(512 * 1024 + 1)}, 413, "length"),
        ({"HTTP_AUTHORIZATION": ""}, 401, "signature"),
        ({"wsgi.input": io.BytesIO(b"[]")}, 401, "signature"),
    ],
    ids=str,
)
def test_each_check_is_in_its_place(
    database: Database, change: dict[str, Any], status: int, code: str
) -> None:
    """Everything else about the request is right, so that no other check can catch it."""
    app = create_app(port=27845, database=database, reader=FakeReader())
    client = SignedClient(port=27845, line=Clients(database).pair().line)
    assert ask_by_hand(app, client) == (200, None)
    assert ask_by_hand(app, client, change=change) == (status, code)


def test_each_check_of_callers_is_in_its_place(database: Database, clients: Clients, clock: Clock) -> None:
    app = create_app(port=27845, database=database, reader=FakeReader(), clock=clock)
    client = SignedClient(port=27845, line=clients.pair().line)
    unused = SignedClient(port=27845, line=clients.pair().line)
    elsewhere = SignedClient(port=27845, line=client.line, origin=OTHER)

    def ask(client: SignedClient, *, off: int = 0, **signing: Any) -> tuple[int, str | None]:
        return ask_by_hand(app, client, ts=int(clock.now) + off, **signing)

    assert ask(client, nonce="0" * 32) == (200, None)
    assert ask(client, nonce="0" * 32) == (401, "replayed")
    assert ask(client, off=61) == (401, "clock")
    assert ask(elsewhere) == (403, "other_origin")
    clock.now += 601
    assert ask(unused) == (401, "pairing_expired")
    clients.revoke(client.id)
    assert ask(client) == (401, "revoked")


@pytest.mark.parametrize("path", [path for path in OPENAPI["paths"] if path != "/healthz"])
def test_every_path_is_there(client: SignedClient, path: str) -> None:
    assert client.ask(path).status in (200, 422)


def test_an_unguarded_route_keeps_it_from_starting(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Blueprint("open", __name__)
    room.add_url_rule("/v1/open", view_func=lambda: "words of a mail", methods=["POST"])
    monkeypatch.setattr(health, "blueprint", lambda: room)
    with pytest.raises(UnguardedError, match=r"^/v1/open "):
        create_app(port=27845, database=database, reader=FakeReader())


def test_what_was_signed_before_the_start_is_refused(
    database: Database, clients: Clients, clock: Clock
) -> None:
    ticks = Clock(0)
    app = create_app(port=27845, database=database, reader=FakeReader(), clock=clock, ticks=ticks)
    client = SignedClient(port=27845, line=clients.pair().line)
    assert ask_by_hand(app, client, ts=int(clock.now) - 1) == (401, "clock")
    clock.now += 10
    ticks.now += 10
    assert ask_by_hand(app, client, ts=int(clock.now) - 5) == (200, None)


def test_health_is_for_anybody_and_says_nothing(client: SignedClient) -> None:
    heard = client.send("/healthz", b"", {}, method="GET")
    assert (heard.status, heard.body) == (204, b"")


def test_unknown_path(client: SignedClient) -> None:
    heard = client.ask("/v1/nothing")
    assert (heard.status, heard.code, heard.signed) == (404, "not_found", True)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "HEAD", "TRACE", "ODD"])
def test_other_methods(client: SignedClient, method: str) -> None:
    assert client.send("/v1/hello", b"", {}, method=method).status == 405


def leave(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name.startswith("Access-Control")}


def test_browsers_are_told_who_may_ask(client: SignedClient, service: Service) -> None:
    asking = {
        "Origin": ORIGIN,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type,x-other",
        "Access-Control-Request-Private-Network": "true",
    }
    heard = client.send("/v1/check", b"", asking, method="OPTIONS")
    assert leave(heard.headers) == {
        "Access-Control-Allow-Origin": ORIGIN,
        "Access-Control-Allow-Methods": "POST",
        "Access-Control-Allow-Headers": "authorization, content-type",
        "Access-Control-Expose-Headers": "Warmline-Mac",
        "Access-Control-Allow-Private-Network": "false",
    }
    assert not leave(client.send("/healthz", b"", {}, method="GET").headers)
    stranger = client.send("/v1/check", b"", {**asking, "Origin": f"{ORIGIN}.evil.test"}, method="OPTIONS")
    assert stranger.status == 403
    assert "Access-Control-Allow-Origin" not in stranger.headers


def test_behind_the_gate_browsers_are_told_the_same(database: Database, clients: Clients) -> None:
    api = create_api(database=database, known=clients, reader=FakeReader(), degraded=None).test_client()
    for origin, told in ((ORIGIN, True), (f"{ORIGIN}.evil.test", False), ("https://mail.google.com", False)):
        heard = api.options("/v1/check", headers={"Origin": origin, "Access-Control-Request-Method": "POST"})
        assert bool(leave(heard.headers)) is told


def test_a_path_is_not_tidied_up(database: Database, clients: Clients) -> None:
    api = create_api(database=database, known=clients, reader=FakeReader(), degraded=None)
    asked = EnvironBuilder(path="/v1/hello", method="POST").get_environ()
    twice = {**asked, "PATH_INFO": "//v1//hello", CLIENT_ID: "0" * 16}
    assert Response.from_app(api.wsgi_app, twice).status_code == 404
