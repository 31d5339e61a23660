import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from warmline.contract import LabelCount, SentMessage
from warmline.stats.store import StatsStore
from warmline.storage.database import Database


def counts(*entries: tuple[str, str | None, int]) -> list[LabelCount]:
    return [
        LabelCount.model_validate({"label": label, "rule": rule, "count": count})
        for label, rule, count in entries
    ]


@pytest.fixture
def store(database: Database) -> StatsStore:
    return StatsStore(database)


@pytest.fixture
def message() -> Callable[..., SentMessage]:
    """A message with ten words and no marks, but for what is named."""

    def make(
        sent_at: str = "2026-11-04T10:00:00+00:00",
        *,
        first: tuple[tuple[str, str | None, int], ...] = (),
        sent: tuple[tuple[str, str | None, int], ...] = (),
        **fields: Any,
    ) -> SentMessage:
        given = {
            "id": str(uuid.uuid4()),
            "words": 10,
            "call_suggested": False,
            "call_inserted": False,
            **fields,
        }
        return SentMessage(
            sent_at=datetime.fromisoformat(sent_at), first=counts(*first), sent=counts(*sent), **given
        )

    return make
