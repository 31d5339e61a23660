from typing import Any

import pytest
from flask.testing import FlaskClient

from warmline.api import snippets
from warmline.snippets.store import SnippetStore
from warmline.storage.database import Database

OWN = {"id": "5f0c2b9e-8a1d", "kind": "other", "title": "Parking", "text": "Behind the house."}


@pytest.fixture
def client(serving: Any, database: Database) -> FlaskClient:
    served: FlaskClient = serving(snippets.blueprint(store=SnippetStore(database)))
    return served


def test_out_in_and_out_again(client: FlaskClient) -> None:
    first = client.post("/v1/snippets", json={}).json
    assert first["snippets"] == first["starting"] != []
    for _ in range(2):
        assert client.post("/v1/snippets/save", json={"snippets": [OWN]}).json == {"rows": 1}
    assert client.post("/v1/snippets", json={}).json == {"snippets": [OWN], "starting": first["starting"]}


@pytest.mark.parametrize(
    "given",
    [
        [{**OWN, "kind": "joke"}],
        [{**OWN, "title": ""}],
        [{**OWN, "title": "a" * 101}],
        [{**OWN, "text": "a" * 3_001}],
        [{**OWN, "id": "<b>"}],
        [{**OWN, "more": 1}],
        [OWN, OWN],
        [{**OWN, "id": str(n)} for n in range(41)],
    ],
    ids=["kind", "no title", "long title", "long text", "id", "unknown", "same id", "many"],
)
def test_what_does_not_fit_is_refused_and_the_list_stays(client: FlaskClient, given: list[Any]) -> None:
    client.post("/v1/snippets/save", json={"snippets": [OWN]})
    refused = client.post("/v1/snippets/save", json={"snippets": given})
    assert refused.status_code == 422
    assert OWN["text"] not in refused.text
    assert client.post("/v1/snippets", json={}).json["snippets"] == [OWN]


def test_the_most_that_may_be_kept_fits_into_one_request() -> None:
    """Bytes of JSON in an alphabet of three bytes a letter, below the limit of the gate."""
    most = {"snippets": [{**OWN, "id": str(n), "title": "字" * 100, "text": "字" * 3_000} for n in range(40)]}
    assert len(str(most).encode()) < 512 * 1024
