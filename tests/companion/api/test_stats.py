from typing import Any

import pytest
from flask.testing import FlaskClient

from support.sent import mark, sent
from support.service import CARD
from warmline.api import stats
from warmline.stats.store import StatsStore
from warmline.storage.database import Database

SENT = sent("2026-11-09T00:30:00+02:00", marks=[mark("condescending", CARD.id, first=2)]).model_dump(
    mode="json"
)


@pytest.fixture
def client(serving: Any, database: Database) -> FlaskClient:
    served: FlaskClient = serving(stats.blueprint(store=StatsStore(database), cards=lambda: [CARD]))
    return served


def test_in_and_out(client: FlaskClient) -> None:
    assert client.post("/v1/sent", json=SENT).json == {"rows": 1}
    found = client.post("/v1/stats", json={}).json
    assert found["weeks"][0]["monday"] == "2026-11-09", "the sender's own week, not that of UTC"
    assert found["rules"][0]["title"] == CARD.title


def test_what_was_not_sent_after_all(client: FlaskClient) -> None:
    client.post("/v1/sent", json=SENT)
    withdrawal = {"id": SENT["id"]}
    assert client.post("/v1/sent/withdraw", json=withdrawal).json == {"rows": 1}
    assert client.post("/v1/sent/withdraw", json=withdrawal).json == {"rows": 0}
    assert client.post("/v1/stats", json={}).json["messages"] == 0
    assert client.post("/v1/sent/withdraw", json={"id": "%"}).status_code == 422


@pytest.mark.parametrize(
    "change",
    [
        {"id": "1"},
        {"words": -1},
        {"words": 1.5},
        {"words": True},
        {"words": 10**12},
        {"sent_at": None},
        {"language": "English"},
        {"marks": [{"label": "rude", "rule": None, "first": 1, "sent": 0}]},
        {"marks": [{"label": "hostile", "rule": "You are an idiot", "first": 1, "sent": 0}]},
        {"notes": [{"id": "Say when", "followed": True}]},
        {"my_hours": -1},
        {"subject": "Invoice"},
        {"text": "words of the mail"},
    ],
    ids=str,
)
def test_what_is_not_counts_is_refused_and_nothing_kept(client: FlaskClient, change: dict[str, Any]) -> None:
    assert client.post("/v1/sent", json={**SENT, **change}).status_code == 422
    assert client.post("/v1/stats", json={}).json["messages"] == 0


def test_only_what_is_asked_for(client: FlaskClient) -> None:
    client.post("/v1/sent", json=SENT)
    assert client.post("/v1/stats", json={"since": "2026-11-09", "until": "2026-11-09"}).json["messages"] == 1
    assert client.post("/v1/stats", json={"since": "2026-11-10"}).json["messages"] == 0
    assert client.post("/v1/stats", json={"correspondent": "lee@client.example"}).json["messages"] == 0
    assert client.post("/v1/stats", json={"label": "hostile"}).json["first"] == 0
    assert client.post("/v1/stats", json={"since": "yesterday"}).status_code == 422
