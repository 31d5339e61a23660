"""The signature and the callers' checks, each alone."""

import hashlib
import secrets
from typing import Any

import pytest

from support.clock import Clock
from support.gated import said
from support.signed_client import ORIGIN, SignedClient
from warmline.access import signing
from warmline.access.caller import Caller, Freshness, Signatures, Standing
from warmline.access.clients import ClientRecord, Clients
from warmline.access.nonces import Nonces
from warmline.access.refusal import Refusal

OTHER = "moz-extension://6c1f3a52-9a6e-4f0e-8d0e-1f5b3f6f7a8b"
UNKNOWN = f"warmline:{'0' * 16}:{'a' * 32}"
NONCE = "0123456789abcdef" * 2


@pytest.fixture
def client(clients: Clients) -> SignedClient:
    return SignedClient(port=0, line=clients.pair().line)


def environ(
    client: SignedClient, *, path: str = "/v1/check", body: bytes = b"{}", **fields: str
) -> dict[str, Any]:
    signed = client.headers(path, body, ts=1_795_000_000, nonce=NONCE)
    return {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": path,
        "HTTP_AUTHORIZATION": signed["Authorization"],
        "HTTP_ORIGIN": ORIGIN,
        **fields,
    }


def test_a_right_signature(clients: Clients, client: SignedClient) -> None:
    caller = Signatures(clients).caller(environ(client), body=b"{}")
    assert isinstance(caller, Caller)
    assert (caller.client.id, caller.ts, caller.nonce, caller.origin) == (
        client.id,
        1_795_000_000,
        NONCE,
        ORIGIN,
    )


def test_another_body_path_method_or_key(clients: Clients, client: SignedClient) -> None:
    signatures = Signatures(clients)
    stranger = SignedClient(port=0, line=f"warmline:{client.id}:{'a' * 32}")
    for refused in (
        signatures.caller(environ(client), body=b"{ }"),
        signatures.caller(environ(client, PATH_INFO="/v1/erase"), body=b"{}"),
        signatures.caller(environ(client, REQUEST_METHOD="GET"), body=b"{}"),
        signatures.caller(environ(stranger), body=b"{}"),
    ):
        assert said(refused) == (401, "signature")


def test_unknown_and_known_clients_are_refused_alike(clients: Clients, client: SignedClient) -> None:
    signatures, unknown = Signatures(clients), SignedClient(port=0, line=UNKNOWN)
    wrong = SignedClient(port=0, line=f"warmline:{client.id}:{'a' * 32}")
    assert signatures.caller(environ(unknown), body=b"{}") == signatures.caller(environ(wrong), body=b"{}")


def _claim(client: SignedClient, **change: str) -> str:
    parts = {"id": client.id, "ts": "1795000000", "nonce": NONCE, **change}
    mac = client.mac(
        b"POST", b"/v1/check", parts["ts"].encode(), parts["nonce"].encode(), hashlib.sha256(b"{}").digest()
    )
    return f"Warmline {parts['id']}:{parts['ts']}:{parts['nonce']}:{mac}"


@pytest.mark.parametrize(
    "change",
    [
        {"ts": "-1"},
        {"ts": "1e9"},
        {"ts": "1" * 13},
        {"ts": "١٢٣"},
        {"nonce": "00"},
        {"nonce": "A" * 32},
        {"nonce": "0" * 33},
        {"nonce": ""},
    ],
)
def test_other_forms_are_refused_though_signed(
    clients: Clients, client: SignedClient, change: dict[str, str]
) -> None:
    signed = environ(client, HTTP_AUTHORIZATION=_claim(client, **change))
    assert isinstance(Signatures(clients).caller(signed, body=b"{}"), Refusal)


class Asked:
    def __init__(self) -> None:
        self.ids: list[str] = []

    def find(self, client_id: str) -> None:
        self.ids.append(client_id)


@pytest.mark.parametrize(
    ("id", "mac", "looked_up"),
    [
        ("0" * 16, "0" * 64, True),
        ("0" * 17, "0" * 64, False),
        ("A" * 16, "0" * 64, False),
        ("'" * 16, "0" * 64, False),
        ("0" * 16, "0" * 65, False),
        ("0" * 16, "G" * 64, False),
    ],
)
def test_another_form_is_not_looked_up(id: str, mac: str, looked_up: bool) -> None:
    asked = Asked()
    claim = f"Warmline {id}:1795000000:{NONCE}:{mac}"
    asking = {"REQUEST_METHOD": "POST", "PATH_INFO": "/", "HTTP_AUTHORIZATION": claim}
    assert isinstance(Signatures(asked).caller(asking, body=b""), Refusal)
    assert asked.ids == ([id] if looked_up else [])


def test_the_same_work_for_an_unknown_client(
    clients: Clients, client: SignedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys: list[bytes] = []

    def mac(*, key: bytes, **_: Any) -> str:
        keys.append(key)
        return "0" * 64

    monkeypatch.setattr(signing, "request_mac", mac)
    signatures, unknown = Signatures(clients), SignedClient(port=0, line=UNKNOWN)
    signatures.caller(environ(client), body=b"{}")
    signatures.caller(environ(unknown), body=b"{}")
    assert [len(key) for key in keys] == [len(client.key)] * 2


def test_the_key_of_nobody_opens_nothing(clients: Clients, monkeypatch: pytest.MonkeyPatch) -> None:
    unknown = SignedClient(port=0, line=UNKNOWN)
    monkeypatch.setattr(secrets, "token_bytes", lambda _: unknown.key)
    assert isinstance(Signatures(clients).caller(environ(unknown), body=b"{}"), Refusal)


def test_no_signature_at_all(clients: Clients) -> None:
    refused = Signatures(clients).caller({"REQUEST_METHOD": "POST", "PATH_INFO": "/"}, body=b"")
    assert said(refused) == (401, "signature")


def test_an_origin_that_is_missing_is_no_origin(clients: Clients, client: SignedClient) -> None:
    without = environ(client)
    del without["HTTP_ORIGIN"]
    found = Signatures(clients).caller(without, body=b"{}")
    assert isinstance(found, Caller)
    assert found.origin == ""


@pytest.mark.parametrize("text", ["", "Warmline", "Bearer x", "Warmline a:b:c:d"])
def test_anything_else_is_refused(clients: Clients, client: SignedClient, text: str) -> None:
    assert isinstance(
        Signatures(clients).caller(environ(client, HTTP_AUTHORIZATION=text), body=b"{}"), Refusal
    )
    right = environ(client)["HTTP_AUTHORIZATION"]
    for changed in (f"{right}0", f"{right}, {right}", right.upper(), right.replace("Warmline", "warmline")):
        again = environ(client, HTTP_AUTHORIZATION=changed)
        assert isinstance(Signatures(clients).caller(again, body=b"{}"), Refusal)


def caller(
    *, ts: float = 0, nonce: str = NONCE, origin: str = ORIGIN, bound_to: str | None = None, **fields: Any
) -> Caller:
    record = {
        "id": "0" * 16,
        "key": bytes(20),
        "created_at": 0,
        "origin": bound_to,
        "seen_at": None,
        "revoked_at": None,
    }
    return Caller(client=ClientRecord(**{**record, **fields}), ts=int(ts), nonce=nonce, origin=origin)


@pytest.mark.parametrize(("off", "passes"), [(0, True), (60, True), (-60, True), (61, False), (-61, False)])
def test_clock(clock: Clock, off: int, passes: bool) -> None:
    freshness = Freshness(Nonces(), clock=clock, ticks=clock)
    clock.now += 1_000
    assert (freshness.clock(caller(ts=clock.now + off)) is None) is passes


def test_what_was_signed_before_the_start_is_refused(clock: Clock) -> None:
    freshness = Freshness(Nonces(), clock=clock, ticks=clock)
    assert freshness.clock(caller(ts=clock.now)) is None
    assert said(freshness.clock(caller(ts=clock.now - 1))) == (401, "clock")


@pytest.mark.parametrize("jump", [-86_400, -3_600, -61, -5, 5, 61, 3_600, 86_400])
def test_a_clock_that_is_set_shuts_nobody_out(clock: Clock, jump: int) -> None:
    ticks = Clock()
    freshness = Freshness(Nonces(), clock=clock, ticks=ticks)
    clock.now += 10
    ticks.now += 10
    clock.now += jump
    assert freshness.clock(caller(ts=clock.now)) is None
    assert freshness.clock(caller(ts=clock.now - 10)) is None
    assert freshness.clock(caller(ts=clock.now - 11)) is not None, "from before the start"


def test_the_part_of_a_second_in_which_it_started_counts_whole(clock: Clock) -> None:
    clock.now += 0.5
    freshness = Freshness(Nonces(), clock=clock, ticks=clock)
    clock.now += 0.9
    assert freshness.clock(caller(ts=clock.now - 1.4)) is None


def test_a_nonce_is_remembered_as_long_as_its_time_is_good(clock: Clock) -> None:
    freshness = Freshness(Nonces(), clock=clock, ticks=clock)
    ahead = caller(ts=clock.now + 60)
    assert freshness.unused(ahead) is None
    clock.now += 120
    assert freshness.clock(ahead) is None
    assert said(freshness.unused(ahead)) == (401, "replayed")


def test_revoked(clients: Clients, clock: Clock) -> None:
    standing = Standing(clients, clock=clock)
    assert standing.not_revoked(caller(created_at=int(clock.now))) is None
    assert said(standing.not_revoked(caller(origin=ORIGIN, revoked_at=1))) == (401, "revoked")


def test_pairing_in_time(clients: Clients, clock: Clock) -> None:
    standing = Standing(clients, clock=clock)
    assert standing.in_time(caller(created_at=int(clock.now) - 600)) is None
    late = caller(created_at=int(clock.now) - 601)
    assert said(standing.in_time(late)) == (401, "pairing_expired")


def test_the_first_request_binds(clients: Clients, client: SignedClient) -> None:
    standing = Standing(clients)

    def ask_from(origin: str) -> Refusal | None:
        record = clients.find(client.id)
        assert record is not None
        return standing.bound_here(Caller(client=record, ts=0, nonce=NONCE, origin=origin))

    assert ask_from(ORIGIN) is None
    assert ask_from(ORIGIN) is None
    assert said(ask_from(OTHER)) == (403, "other_origin")


def test_one_that_is_bound_is_not_bound_again() -> None:
    class Lenient:
        def bind(self, _: str, *, origin: str) -> bool:
            return True

    elsewhere = caller(bound_to=ORIGIN, origin=OTHER)
    assert said(Standing(Lenient()).bound_here(elsewhere)) == (403, "other_origin")


def test_two_first_requests_at_once_bind_one(clients: Clients, client: SignedClient) -> None:
    before = clients.find(client.id)
    assert before is not None
    standing = Standing(clients)
    assert standing.bound_here(Caller(client=before, ts=0, nonce=NONCE, origin=ORIGIN)) is None
    assert standing.bound_here(Caller(client=before, ts=0, nonce=NONCE, origin=OTHER)) is not None
