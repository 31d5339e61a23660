from typing import Any

from support.clock import Clock
from warmline.access.clients import Clients
from warmline.access.gate import CLIENT_ID
from warmline.api import clients as api

HERE = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"


def test_list_and_revoke(serving: Any, clients: Clients, clock: Clock) -> None:
    first = clients.pair().id
    clients.bind(first, origin=HERE)
    clock.now += 1
    second = clients.pair().id
    client = serving(api.blueprint(clients=clients))
    assert client.post("/v1/clients", json={}, environ_base={CLIENT_ID: second}).json == {
        "clients": [
            {
                "id": first,
                "origin": HERE,
                "created_at": "2026-11-18T11:06:40Z",
                "seen_at": None,
                "this": False,
            },
            {
                "id": second,
                "origin": None,
                "created_at": "2026-11-18T11:06:41Z",
                "seen_at": None,
                "this": True,
            },
        ]
    }
    assert client.post("/v1/clients/revoke", json={"id": first}).json == {"rows": 1}
    assert client.post("/v1/clients/revoke", json={"id": first}).json == {"rows": 0}
    assert client.post("/v1/clients/revoke", json={"id": "../x"}).status_code == 422
    listed = client.post("/v1/clients", json={}, environ_base={CLIENT_ID: second}).json
    assert [entry["id"] for entry in listed["clients"]] == [second]
