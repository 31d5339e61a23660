"""One service for all attacks of a file, and one extension that is paired with it."""

from collections.abc import Iterator

import pytest

from support.service import Service, running
from support.signed_client import SignedClient
from warmline.storage.database import open_database


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    database = open_database(tmp_path_factory.mktemp("data") / "warmline.db", key=bytes(range(32)))
    with running(database) as service:
        yield service
    database.close()


@pytest.fixture(scope="module")
def client(service: Service) -> SignedClient:
    """Bound to its origin, so that nobody is awaited any more."""
    client = service.client()
    assert client.ask("/v1/hello").signed
    return client
