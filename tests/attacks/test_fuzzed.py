"""schemathesis makes requests, right and wrong, from our own OpenAPI, and the companion answers as promised.

In process: what it makes is signed as it would travel, and every answer's signature is checked.
"""

import hashlib
import io
import json
import secrets
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings

from support.signed_client import ORIGIN, SignedClient
from support.whole_reader import whole_reader
from warmline.access.clients import Clients
from warmline.access.gate import Gate
from warmline.app import create_app
from warmline.storage.database import open_database

PORT = 27845
SIGN = "sign this"
"""In place of a signature that schemathesis could not make."""


class Signing:
    """A gate, and in front of it an extension that signs the bytes as they come."""

    _gate: Gate
    _client: SignedClient

    def stand_before(self, gate: Gate, client: SignedClient) -> None:
        self._gate, self._client = gate, client

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        environ.update(HTTP_HOST=f"127.0.0.1:{PORT}", HTTP_ORIGIN=ORIGIN, CONTENT_LENGTH=str(len(body)))
        if environ.get("HTTP_AUTHORIZATION") != SIGN:
            return self._gate(environ, start_response)
        nonce = secrets.token_hex(16)
        signed = self._client.headers(environ["PATH_INFO"], body, ts=int(time.time()), nonce=nonce)
        environ["HTTP_AUTHORIZATION"] = signed["Authorization"]
        heard: list[Any] = []
        answer = b"".join(self._gate(environ, lambda *said: heard.extend(said)))
        status, headers = heard
        if environ["REQUEST_METHOD"] == "POST" and int(status[:3]) not in (405, 413, 415):
            mac = self._client.mac(nonce.encode(), status[:3].encode(), hashlib.sha256(answer).digest())
            assert dict(headers)["Warmline-Mac"] == mac
        start_response(status, headers)
        return [answer]


spec = json.loads((Path(__file__).parents[2] / "docs" / "openapi.json").read_text("utf-8"))
# By the schema any text may name a zone, any moment be now, and hours end when they begin: hardly anything
# that is made from it would be answered.
TERMS = {"from": ["09:00", "00:00"], "to": ["17:00", "02:30"], "time_zone": ["Europe/London", "Asia/Kolkata"]}
spec["components"]["schemas"]["CallTerms"]["properties"] |= {
    name: {"enum": some} for name, some in TERMS.items()
}
spec["components"]["schemas"]["CallQuestion"]["properties"]["now"] = {"enum": ["2026-11-22T09:00:00Z"]}
# `/healthz` alone is no path of the API: the gate answers it by itself, in its own order.
schema = schemathesis.openapi.from_dict(spec).exclude(path="/healthz")
schema.app = Signing()
# What no schema says, such as that no two texts have one id, is refused as well.
schema.config.checks.positive_data_acceptance.expected_statuses = ["2xx", "409", "413", "422"]
schema.config.checks.negative_data_rejection.expected_statuses = ["4xx"]
schema.config.generation.update(allow_x00=False)  # nor can it say so; see test_bodies.py


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    database = open_database(tmp_path_factory.mktemp("data") / "warmline.db", key=bytes(range(32)))
    client = SignedClient(port=PORT, line=Clients(database).pair().line)
    schema.app.stand_before(create_app(port=PORT, database=database, reader=whole_reader()), client)
    yield
    database.close()


@pytest.mark.usefixtures("served")
@schema.parametrize()
@settings(
    max_examples=10,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_as_promised(case: schemathesis.Case) -> None:
    case.call_and_validate(headers={"Authorization": SIGN})
