"""What many tests of the service stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.clock import Clock
from support.whole_reader import whole_reader
from warmline.access.clients import Clients
from warmline.reader import Reader
from warmline.storage.database import Database, open_database


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "data" / "warmline.db", key=bytes(range(32)))
    yield opened
    opened.close()


@pytest.fixture
def clients(database: Database, clock: Clock) -> Clients:
    return Clients(database, clock=clock)


@pytest.fixture(scope="session")
def reader() -> Reader:
    return whole_reader()
