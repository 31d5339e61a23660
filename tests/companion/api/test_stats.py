from typing import Any

import pytest
from flask.testing import FlaskClient

from warmline.api import stats
from warmline.stats.store import StatsStore
from warmline.storage.database import Database

SENT: dict[str, Any] = {
    "id": "0d9c4c1e-5a36-4f6e-9a52-0b1f6f4f7a11",
    "sent_at": "2026-11-09T00:30:00+02:00",
    "words": 120,
    "first": [{"label": "defensive", "rule": "excuse", "count": 2}],
    "sent": [],
    "call_suggested": True,
    "call_inserted": True,
}


@pytest.fixture
def client(serving: Any, database: Database) -> FlaskClient:
    served: FlaskClient = serving(
        stats.blueprint(store=StatsStore(database), titles=lambda: {"excuse": "An excuse"})
    )
    return served


def test_in_and_out(client: FlaskClient) -> None:
    assert client.post("/v1/sent", json=SENT).json == {"rows": 1}
    found = client.post("/v1/stats", json={}).json
    assert found["weeks"][0]["monday"] == "2026-11-09", "the sender's own week, not that of UTC"
    assert found["rules"][0]["title"] == "An excuse"


@pytest.mark.parametrize(
    "change",
    [
        {"id": "1"},
        {"words": -1},
        {"words": 1.5},
        {"words": True},
        {"words": 10**12},
        {"sent_at": None},
        {"first": [{"label": "rude", "rule": None, "count": 1}]},
        {"first": [{"label": "hostile", "rule": "You are an idiot", "count": 1}]},
        {"text": "words of the mail"},
    ],
    ids=str,
)
def test_what_is_not_counts_is_refused_and_nothing_kept(client: FlaskClient, change: dict[str, Any]) -> None:
    assert client.post("/v1/sent", json={**SENT, **change}).status_code == 422
    assert client.post("/v1/stats", json={}).json["messages"] == 0
