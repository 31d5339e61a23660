"""The whole companion, started as a user starts it."""

import http.client
import signal
import socket
import time
from pathlib import Path

import pytest

from support.running_companion import LINE, companion, warmline
from support.sent import mark, sent
from support.signed_client import SignedClient

SENT = sent(marks=[mark(first=2, sent=1)]).model_dump(mode="json")
MARKER = "zebra-crossing-at-noon"


def test_a_life(tmp_path: Path) -> None:
    with companion(tmp_path, until="warmline:") as first:
        assert first.pairing_line
        client = SignedClient(port=first.port, line=first.pairing_line)
        _ask_everything(client)
        _attack(client)
        other = _pair_another(tmp_path, client)
        assert client.ask("/v1/clients/revoke", {"id": other.id}).json == {"rows": 1}
        assert (other.ask("/v1/hello").code, other.ask("/v1/hello").signed) == ("revoked", True)
        assert first.end() == 0
        assert "".join(first.out).endswith("Warmline has stopped.\n")
    assert MARKER not in "".join(first.out + first.err)
    assert "lies in a file" in "".join(first.err), "there is no keyring here, so a key file was allowed"
    assert client.key.hex() not in "".join(first.err)

    with companion(tmp_path) as second:
        client.port = second.port
        assert client.ask("/v1/hello").signed, "still paired after a restart"
        assert client.ask("/v1/stats").json["messages"] == 1
        assert "1 message with 10 words" in warmline(tmp_path, "stats").stdout
        assert client.id in warmline(tmp_path, "clients").stdout
        assert warmline(tmp_path, "erase", "--yes").stdout == "Erased: 1 message, 0 texts.\n"
        assert client.ask("/v1/stats").json["messages"] == 0
        assert warmline(tmp_path, "clients", "revoke", client.id).returncode == 0
        assert client.ask("/v1/hello").code == "revoked"
        assert second.end(signal.SIGINT) == 0
    assert second.pairing_line is None, "only a first start shows one by itself"


def test_counts_outlast_a_kill(tmp_path: Path) -> None:
    with companion(tmp_path, until="warmline:") as killed:
        assert killed.pairing_line
        client = SignedClient(port=killed.port, line=killed.pairing_line)
        for number in range(5):
            sent = {**SENT, "id": f"{SENT['id'][:-1]}{number}"}
            assert client.ask("/v1/sent", sent).json == {"rows": 1}
        assert killed.end(signal.SIGKILL) == -signal.SIGKILL
    assert "5 messages with 50" in warmline(tmp_path, "stats").stdout


def _ask_everything(client: SignedClient) -> None:
    hello = client.ask("/v1/hello")
    assert (hello.status, hello.signed) == (200, True)
    assert "root.key" in hello.json["degraded"]
    reading = client.ask("/v1/check", {"draft": {"text": f"Thank you. {MARKER}"}})
    assert (reading.status, reading.signed) == (200, True)
    assert reading.json["draft"]["language"] == "en"
    assert client.ask("/v1/sent", SENT).json == {"rows": 1}
    assert client.ask("/v1/stats").json["sent"] == 1
    assert client.ask("/v1/rules").json["rules"]
    assert [entry["this"] for entry in client.ask("/v1/clients").json["clients"]] == [True]


def _attack(client: SignedClient) -> None:
    good = client.headers("/v1/hello", b"{}")
    assert client.send("/v1/hello", b"{}", good).status == 200
    replayed = client.send("/v1/hello", b"{}", good)
    assert (replayed.status, replayed.code, replayed.signed) == (401, "replayed", True)
    for path, body in (("/v1/hello", b"{ }"), ("/v1/erase", b"{}")):
        swapped = client.send(path, body, client.headers("/v1/hello", b"{}"))
        assert (swapped.status, swapped.code, swapped.signed) == (401, "signature", False)
    for ts in (int(time.time()) - 3_600, int(time.time()) + 3_600):
        assert client.send("/v1/hello", b"{}", client.headers("/v1/hello", b"{}", ts=ts)).code == "clock"
    elsewhere = SignedClient(port=client.port, line=client.line, origin=f"chrome-extension://{'p' * 32}")
    assert (elsewhere.ask("/v1/hello").status, elsewhere.ask("/v1/hello").code) == (403, "origin")


def _pair_another(home: Path, client: SignedClient) -> SignedClient:
    """While the companion runs."""
    line = warmline(home, "pair").stdout.strip()
    assert LINE.fullmatch(line)
    other = SignedClient(
        port=client.port, line=line, origin="moz-extension://6c1f3a52-9a6e-4f0e-8d0e-1f5b3f6f7a8b"
    )
    assert other.ask("/v1/hello").status == 200
    stolen = SignedClient(port=client.port, line=line, origin=client.origin)
    assert (stolen.ask("/v1/hello").status, stolen.ask("/v1/hello").code) == (403, "other_origin")
    return other


def test_a_taken_port(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        heard = warmline(tmp_path, "serve", "--key-file", "--port", str(port))
    assert (heard.returncode, heard.stdout) == (2, "")
    assert heard.stderr.startswith(f"warmline: Port {port} cannot be used")
    assert heard.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == [], "nothing half done"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory):
    with companion(tmp_path_factory.mktemp("home"), until="warmline:") as started:
        yield started


@pytest.fixture
def client(running) -> SignedClient:
    return SignedClient(port=running.port, line=running.pairing_line)


def test_only_this_machine_can_connect(running) -> None:
    with socket.socket() as elsewhere:
        assert elsewhere.connect_ex(("127.0.0.2", running.port)) != 0


@pytest.mark.parametrize("size", [600_000, 1_000_000, 5_000_000])
def test_a_body_that_is_too_long(client: SignedClient, size: int) -> None:
    body = b" " * size
    try:
        assert client.send("/v1/check", body, client.headers("/v1/check", body)).status == 413
    except (BrokenPipeError, ConnectionResetError):
        assert size > 2_000_000, "refused while it was still being sent"


BAD = {
    "not JSON": (b"hello", 400),
    "empty": (b"", 400),
    "wrong types": (b'{"draft":"text"}', 422),
    "NUL": (b'{"draft":{"text":"\\u0000"}}', 400),
    "lone surrogate": (b'{"draft":{"text":"\\ud800"}}', 400),
    "not UTF-8": (b'{"draft":{"text":"\xff"}}', 400),
    "deep": (b"[" * 100_000, 400),
    "a field twice": (b'{"draft":null,"draft":null}', 400),
    "NaN": (b'{"draft":NaN}', 400),
    "a long number": (b'{"draft":' + b"9" * 5_000 + b"}", 400),
    "unknown field": (b'{"draft":null,"more":1}', 422),
    "a draft too long": (b'{"draft":{"text":"' + b"a" * 250_001 + b'"}}', 422),
    "empty thread": (b'{"thread":{"messages":[]}}', 200),
    "no date, no sender": (b'{"thread":{"messages":[{"text":"Where is it?"}]}}', 200),
    "nothing": (b"{}", 200),
    "only odd characters": ('{"draft":{"text":"\u200b\ufeff\u202e👍🏽\U000e0001"}}'.encode(), 200),
    "the longest draft": (b'{"draft":{"text":"' + b"a b. " * 50_000 + b'"}}', 200),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(client: SignedClient, name: str) -> None:
    body, status = BAD[name]
    heard = client.send("/v1/check", body, client.headers("/v1/check", body))
    assert (heard.status, heard.signed) == (status, True)
    assert set(heard.json) == ({"draft", "thread"} if status == 200 else {"error"})
    assert b"Traceback" not in heard.body


def test_nothing_was_logged_but_the_route(running, client: SignedClient) -> None:
    client.ask("/v1/check", {"draft": {"text": MARKER}})
    connection = http.client.HTTPConnection("127.0.0.1", running.port)
    connection.request("POST", f"/{MARKER}", headers={"Origin": MARKER})
    assert connection.getresponse().status == 403
    connection.close()
    assert "POST /v1/check 200" in "".join(running.err)
    assert MARKER not in "".join(running.err + running.out)
