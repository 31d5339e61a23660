import json
from collections.abc import Callable

import pytest

from support.sent import sent
from warmline.stats.store import StatsStore
from warmline.stats_contract import SentMessage, Stats, StatsQuestion
from warmline.storage.database import Database


@pytest.fixture
def figures(database: Database) -> Callable[..., Stats]:
    """The figures of these messages, written with Warmline looking on."""

    def read(*messages: SentMessage, imported: tuple[SentMessage, ...] = (), **question: object) -> Stats:
        store = StatsStore(database)
        for message in messages:
            store.add(message)
        store.add_imported(imported)
        return store.read(StatsQuestion.model_validate_json(json.dumps(question)), cards={})

    return read


@pytest.fixture
def days() -> Callable[..., list[SentMessage]]:
    """One message a day from 5 January 2026 on, a Monday."""

    def make(*each: dict[str, object]) -> list[SentMessage]:
        return [sent(f"2026-01-{5 + day:02}T10:00:00Z", **fields) for day, fields in enumerate(each)]

    return make
