"""The order of the gate, its signatures and its limits, around an application that only counts."""

import io
import itertools
import json
import logging
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from support.clock import Clock
from support.gated import Application, Heard, environ, mac_is_right, make_gate, no
from support.signed_client import SignedClient
from warmline.access.caller import Caller
from warmline.access.clients import Clients
from warmline.errors import WarmlineError


@pytest.fixture
def client(clients: Clients) -> SignedClient:
    return SignedClient(port=0, line=clients.pair().line)


def fails(*_: object) -> None:
    raise ValueError("words of a mail")


def test_a_good_request_passes_with_its_body_and_its_client(clients: Clients, client: SignedClient) -> None:
    application = Application()
    heard = Heard(make_gate(application, clients), environ(client, body=b'{"a":1}'))
    assert application.asked == [("POST", b'{"a":1}', client.id)]
    assert (heard.status, heard.body) == ("200 OK", b"{}")
    assert mac_is_right(client, heard)
    assert (heard.headers["Content-Type"], heard.headers["Vary"]) == ("application/json", "Origin")
    assert application.closed == 1


@pytest.mark.parametrize(("nonce", "status"), [("0", "200 OK"), ("1", "400 Bad Request")])
def test_what_is_sealed_is_opened(clients: Clients, client: SignedClient, nonce: str, status: str) -> None:
    application = Application()
    sealed = client.sealed(b'{"a":1}', nonce=nonce * 32)
    heard = Heard(make_gate(application, clients), environ(client, body=sealed))
    assert heard.status == status
    assert mac_is_right(client, heard)
    assert [body for _, body, _ in application.asked] == [b'{"a":1}'] * (nonce == "0")
    assert nonce == "0" or json.loads(heard.body)["error"]["code"] == "not_json"


@pytest.mark.parametrize("method", ["GET", "OPTIONS"])
def test_what_is_asked_without_a_body_has_none(clients: Clients, method: str) -> None:
    application = Application()
    assert Heard(make_gate(application, clients), environ(None, method=method)).status == "200 OK"
    assert application.asked == [(method, b"", None)]


def test_when_a_client_asked_is_noted(clients: Clients, client: SignedClient, clock: Clock) -> None:
    Heard(make_gate(Application(), clients), environ(client))
    record = clients.find(client.id)
    assert record is not None
    assert record.seen_at == int(clock.now)


def test_without_a_signature_nothing_passes(clients: Clients) -> None:
    application = Application()
    heard = Heard(make_gate(application, clients), environ(None))
    assert application.asked == []
    assert heard.status == "401 Unauthorized"
    assert "Warmline-Mac" not in heard.headers


@pytest.mark.parametrize("method", ["POST", "OPTIONS", "GET", "HEAD"])
def test_what_is_asked_of_anyone(clients: Clients, client: SignedClient, method: str) -> None:
    application = Application()
    gate = make_gate(application, clients, of_anyone=(no(421, "wrong_host"),))
    heard = Heard(gate, environ(client, method=method))
    assert (heard.status, bool(heard.body)) == ("421 Misdirected Request", method != "HEAD")
    assert application.asked == []


@pytest.mark.parametrize("method", ["POST", "OPTIONS", "GET"])
@pytest.mark.parametrize(
    ("rules", "asked"), [("of_extensions", {"POST", "OPTIONS"}), ("of_requests", {"POST"})]
)
def test_what_is_asked_of_some(
    clients: Clients, client: SignedClient, rules: str, asked: set[str], method: str
) -> None:
    application = Application()
    gate = make_gate(application, clients, **{rules: (no(403, "refused"),)})
    assert Heard(gate, environ(client, method=method)).status[:3] == ("403" if method in asked else "200")
    assert bool(application.asked) is (method not in asked)


def test_a_caller_is_refused_with_a_signature(clients: Clients, client: SignedClient) -> None:
    application = Application()
    heard = Heard(make_gate(application, clients, of_callers=(no(401, "replayed"),)), environ(client))
    assert json.loads(heard.body)["error"]["code"] == "replayed"
    assert mac_is_right(client, heard)
    assert application.asked == []


def test_the_first_refusal_counts(clients: Clients, client: SignedClient) -> None:
    gate = make_gate(Application(), clients, of_anyone=(lambda _: None, no(405, "first"), no(403, "second")))
    assert json.loads(Heard(gate, environ(client)).body)["error"]["code"] == "first"


def test_callers_are_checked_after_their_signature_only(clients: Clients, client: SignedClient) -> None:
    seen: list[Caller] = []
    stranger = SignedClient(port=0, line=f"warmline:{client.id}:{'a' * 32}")
    gate = make_gate(Application(), clients, of_callers=(seen.append,))
    Heard(gate, environ(stranger))
    assert seen == []
    Heard(gate, environ(client))
    assert [caller.client.id for caller in seen] == [client.id]


def test_a_body_that_ends_early_is_not_what_was_signed(clients: Clients, client: SignedClient) -> None:
    application = Application()
    short = {**environ(client, body=b'{"a":1}'), "wsgi.input": io.BytesIO(b'{"a"')}
    assert Heard(make_gate(application, clients), short).status == "401 Unauthorized"
    assert application.asked == []


def test_too_much_at_once_is_said_with_a_signature(clients: Clients, client: SignedClient) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        inside.set()
        go_on.wait(10)

    gate = make_gate(Application(wait), clients, at_once=1)
    with ThreadPoolExecutor() as others:
        slow = others.submit(Heard, gate, environ(client))
        inside.wait(10)
        heard = Heard(gate, environ(client))
        go_on.set()
    assert (heard.status, heard.headers["Retry-After"]) == ("503 Service Unavailable", "1")
    assert mac_is_right(client, heard)
    assert slow.result().status == "200 OK"
    assert Heard(gate, environ(client)).status == "200 OK", "the turn is given back"


def test_twelve_at_once(clients: Clients, client: SignedClient) -> None:
    inside, go_on = threading.Semaphore(0), threading.Event()

    def wait() -> None:
        inside.release()
        go_on.wait(10)

    gate = make_gate(Application(wait), clients)
    with ThreadPoolExecutor(12) as others:
        for _ in range(12):
            others.submit(Heard, gate, environ(client))
        assert all(inside.acquire(timeout=10) for _ in range(12))
        one_more = Heard(gate, environ(client))
        go_on.set()
    assert json.loads(one_more.body)["error"]["code"] == "busy"


def test_a_turn_is_given_back_after_a_failure(clients: Clients, client: SignedClient) -> None:
    gate = make_gate(Application(fails), clients, at_once=1)
    assert [Heard(gate, environ(client)).status[:3] for _ in range(3)] == ["500"] * 3


def test_a_failure_is_logged_without_its_words(
    clients: Clients, client: SignedClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    heard = Heard(make_gate(Application(fails), clients), environ(client))
    assert json.loads(heard.body)["error"]["code"] == "internal"
    assert mac_is_right(client, heard), "unsigned, it could be anybody's"
    assert re.fullmatch(r"ValueError at test_gate\.py:\d+", caplog.records[0].getMessage())
    assert "words of a mail" not in heard.body.decode() + caplog.text


def test_a_failure_that_people_can_mend_is_told(clients: Clients, client: SignedClient) -> None:
    def full(_: Caller) -> None:
        raise WarmlineError("storage_full", "The disk is full.")

    heard = Heard(make_gate(Application(), clients, of_callers=(full,)), environ(client))
    assert heard.status == "500 Internal Server Error"
    assert json.loads(heard.body)["error"] == {"code": "storage_full", "message": "The disk is full."}
    assert mac_is_right(client, heard)


def test_a_failure_before_the_signature(clients: Clients, client: SignedClient) -> None:
    heard = Heard(make_gate(Application(), clients, of_anyone=(fails,)), environ(client))
    assert json.loads(heard.body)["error"]["code"] == "internal"
    assert "Warmline-Mac" not in heard.headers


def test_the_log_holds_method_route_status_code_and_time(
    clients: Clients,
    client: SignedClient,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.INFO)
    times = itertools.count(10.0, 0.25)
    monkeypatch.setattr(time, "perf_counter", lambda: next(times))
    gate = make_gate(Application(), clients)
    Heard(gate, environ(client))
    Heard(gate, {**environ(client), "PATH_INFO": "/v1/secret", "REQUEST_METHOD": "SECRET"})
    for method in ("GET", "OPTIONS"):
        Heard(gate, environ(None, method=method))
    assert [record.getMessage() for record in caplog.records] == [
        "POST /v1/check 200 250.0 ms",
        "? (no route) 401 signature 250.0 ms",
        "GET /v1/check 200 250.0 ms",
        "OPTIONS /v1/check 200 250.0 ms",
    ]
