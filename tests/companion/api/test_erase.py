from collections.abc import Callable
from typing import Any

from support.sent import sent
from warmline.api import erase, snippets, stats
from warmline.snippets.store import SnippetStore
from warmline.stats.store import StatsStore
from warmline.stats_contract import StatsQuestion
from warmline.storage.database import Database

SENT = sent().model_dump(mode="json")
OWN = {"id": "a", "kind": "other", "title": "Parking", "text": "Behind the house."}


def test_counts_and_texts_go(serving: Callable[..., Any], database: Database) -> None:
    counts, texts = StatsStore(database), SnippetStore(database)
    serving(stats.blueprint(store=counts, cards=list)).post("/v1/sent", json=SENT)
    serving(snippets.blueprint(store=texts)).post("/v1/snippets/save", json={"snippets": [OWN]})
    client = serving(erase.blueprint(stats=counts, snippets=texts))
    assert client.post("/v1/erase", json={}).json == {"rows": 2}
    assert client.post("/v1/erase", json={}).json == {"rows": 0}
    assert counts.read(StatsQuestion(), cards={}).messages == 0
    assert "Parking" not in [one.title for one in texts.read()]


def test_a_part_of_the_counts_leaves_the_texts(serving: Callable[..., Any], database: Database) -> None:
    counts, texts = StatsStore(database), SnippetStore(database)
    serving(stats.blueprint(store=counts, cards=list)).post("/v1/sent", json=SENT)
    serving(snippets.blueprint(store=texts)).post("/v1/snippets/save", json={"snippets": [OWN]})
    client = serving(erase.blueprint(stats=counts, snippets=texts))
    assert client.post("/v1/erase", json={"before": "2026-11-04"}).json == {"rows": 0}
    assert client.post("/v1/erase", json={"correspondent": "Kim@client.example"}).json == {"rows": 1}
    assert [one.title for one in texts.read()] == ["Parking"]
