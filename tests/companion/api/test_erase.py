from collections.abc import Callable
from typing import Any

from warmline.api import erase, snippets, stats
from warmline.snippets.store import SnippetStore
from warmline.stats.store import StatsStore
from warmline.storage.database import Database

SENT = {
    "id": "0d9c4c1e-5a36-4f6e-9a52-0b1f6f4f7a11",
    "sent_at": "2026-11-09T00:30:00+02:00",
    "words": 120,
    "first": [],
    "sent": [],
    "call_suggested": False,
    "call_inserted": False,
}
OWN = {"id": "a", "kind": "other", "title": "Parking", "text": "Behind the house."}


def test_counts_and_texts_go(serving: Callable[..., Any], database: Database) -> None:
    counts, texts = StatsStore(database), SnippetStore(database)
    serving(stats.blueprint(store=counts, titles=dict)).post("/v1/sent", json=SENT)
    serving(snippets.blueprint(store=texts)).post("/v1/snippets/save", json={"snippets": [OWN]})
    client = serving(erase.blueprint(stats=counts, snippets=texts))
    assert client.post("/v1/erase", json={}).json == {"rows": 2}
    assert client.post("/v1/erase", json={}).json == {"rows": 0}
    assert counts.read(titles=dict).messages == 0
    assert "Parking" not in [one.title for one in texts.read()]
