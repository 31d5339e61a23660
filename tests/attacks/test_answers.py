"""What a stranger gets from every path, and what every answer carries, whatever came of it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.raw_http import NEVER, ON_EVERY_ANSWER, assert_told_nothing, exchange, written
from support.service import FakeReader, Service, running
from support.signed_client import ORIGIN, SignedClient
from warmline.access.clients import Clients
from warmline.app import create_api
from warmline.storage.database import Database, open_database

OPENAPI = json.loads((Path(__file__).parents[2] / "docs" / "openapi.json").read_text("utf-8"))
PATHS = sorted(OPENAPI["paths"])
UNSIGNED = {"Authorization": None}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(tmp_path_factory.mktemp("other") / "warmline.db", key=bytes(range(32)))
    yield database
    database.close()


def test_these_are_all_routes(database: Database) -> None:
    api = create_api(database=database, known=Clients(database), reader=FakeReader(), degraded=None)
    assert sorted(rule.rule for rule in api.url_map.iter_rules()) == PATHS


@pytest.mark.parametrize("path", [*PATHS, "/v1/nothing", "/"])
def test_no_path_answers_who_cannot_sign(service: Service, client: SignedClient, path: str) -> None:
    for method, status in (
        ("POST", 401),
        ("GET", 204 if path == "/healthz" else 405),
        ("HEAD", 405),
        ("PUT", 405),
    ):
        (answer,) = exchange(client.port, written(client, line=f"{method} {path} HTTP/1.1", change=UNSIGNED))
        assert answer.status == status
        assert_told_nothing(answer)
        if method == "HEAD":
            assert answer.body == b"", "it would be taken for the next answer"
        elif status != 204:
            assert answer.problem[1] in ("signature", "wrong_method")
    assert service.reader.asked == []


def test_all_refusals_of_a_signature_are_alike(service: Service, client: SignedClient) -> None:
    """Whether the client exists, was revoked, or never was: who cannot sign learns nothing of it."""
    revoked = service.client()
    service.clients.revoke(revoked.id)
    claims = [
        None,
        "Bearer x",
        client.headers("/v1/hello", b"another body")["Authorization"],
        *(f"Warmline {name}:1795000000:{'0' * 32}:{'0' * 64}" for name in (client.id, revoked.id, "0" * 16)),
    ]
    answers = [
        exchange(client.port, written(client, change={"Authorization": claim}))[0].body for claim in claims
    ]
    assert set(answers) == {answers[0]}


PREFLIGHT = {"Access-Control-Request-Method": "POST", "Authorization": None, "Content-Type": None}


@pytest.mark.parametrize(
    ("line", "change", "status"),
    [
        ("POST /v1/hello", {}, 200),
        ("GET /healthz", {}, 204),
        ("OPTIONS /v1/hello", PREFLIGHT, 200),
        ("OPTIONS /v1/nothing", PREFLIGHT, 404),
        ("OPTIONS /v1/hello", {**PREFLIGHT, "Origin": "https://mail.google.com"}, 403),
        ("POST /v1/hello?a", {}, 400),
        ("POST /v1/hello", UNSIGNED, 401),
        ("POST /v1/hello", {"Origin": "null"}, 403),
        ("TRACE /v1/hello", {}, 405),
        ("POST /v1/hello", {"Content-Length": "9" * 9}, 413),
        ("POST /v1/hello", {"Content-Length": "x"}, 400),
        ("POST /v1/hello", {"Content-Length": None}, 411),
        ("POST /v1/hello", {"Content-Type": "text/plain"}, 415),
        ("POST /v1/hello", {"Host": "evil.test"}, 421),
        ("POST /v1/hello", {"X-Long": "a" * 300_000}, 431),
    ],
)
def test_every_answer_carries_what_protects(
    client: SignedClient, line: str, change: dict[str, str | None], status: int
) -> None:
    (answer, *_) = exchange(client.port, written(client, line=f"{line} HTTP/1.1", change=change))
    assert answer.status == status
    assert ON_EVERY_ANSWER.items() <= answer.headers.items()
    assert not NEVER & set(answer.headers)


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [("/v1/nothing", b"{}", 404), ("/v1/check", b"{", 400), ("/v1/check", b'{"a":1}', 422)],
)
def test_so_do_signed_refusals(client: SignedClient, path: str, body: bytes, status: int) -> None:
    (answer,) = exchange(client.port, written(client, path=path, body=body))
    assert answer.status == status
    assert ON_EVERY_ANSWER.items() <= answer.headers.items()
    assert not NEVER & set(answer.headers)


def test_so_do_failures(database: Database) -> None:
    with running(database, reader=FakeReader(error=ValueError("words of a mail"))) as failing:
        client = failing.client()
        (answer,) = exchange(client.port, written(client, path="/v1/check"))
    assert answer.problem == (500, "unreadable")
    assert ON_EVERY_ANSWER.items() <= answer.headers.items()
    assert not NEVER & set(answer.headers)


def test_a_stranger_is_given_no_leave_by_the_browser(client: SignedClient) -> None:
    for origin in (
        "null",
        "https://mail.google.com",
        f"{ORIGIN}.evil.test",
        f"chrome-extension://{'p' * 32}",
    ):
        (answer,) = exchange(client.port, written(client, change={"Origin": origin}))
        assert not any(name.startswith("Access-Control") for name in answer.headers)
