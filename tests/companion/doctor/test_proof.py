from collections.abc import Iterator

import pytest

from support.service import Service, running
from warmline.doctor.proof import is_healthy, is_ours
from warmline.storage.database import Database


@pytest.fixture
def service(database: Database) -> Iterator[Service]:
    with running(database) as started:
        yield started


def test_it_answers_as_anybody_is_answered(service: Service) -> None:
    assert is_healthy(service.port)


def test_it_is_ours_and_takes_no_note(service: Service, database: Database) -> None:
    """Whatever became of the pairing: waiting, used, revoked. Asking uses nothing up."""
    asked = service.client()
    before = service.clients.every()
    assert [record.origin for record in before] == [None]
    assert is_ours(service.port, before)
    assert service.clients.every() == before, "no pairing line is used up by it"

    assert asked.ask("/v1/hello").status == 200
    with database.writing() as connection:
        connection.execute("UPDATE client SET seen_at = 7")
    before = service.clients.every()
    assert is_ours(service.port, before)
    assert service.clients.every() == before, "nobody seems to have been seen"

    assert service.clients.revoke(asked.id) == 1
    assert is_ours(service.port, service.clients.every())


def test_another_companion(service: Service, database: Database) -> None:
    service.client()
    (record,) = service.clients.every()
    with database.writing() as connection:
        connection.execute("UPDATE client SET key = ?", (b"x" * 20,))
    assert not is_ours(service.port, [record])
    assert not is_ours(service.port, [])
