import pytest

from warmline.stats.store import StatsStore
from warmline.storage.database import Database


@pytest.fixture
def store(database: Database) -> StatsStore:
    return StatsStore(database)
