import socket

import pytest

from support.answering import answering
from support.service import running
from warmline.access.clients import ClientRecord
from warmline.doctor import exchange
from warmline.doctor.port import check_port
from warmline.storage.database import Database


def nobody_known() -> list[ClientRecord]:
    return []


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_ours(database: Database) -> None:
    with running(database) as service:
        service.client()
        found = check_port(service.port, waits=False, records=service.clients.every)
    assert (found.state, found.todo) == ("ok", "")
    assert "has proved that it is yours" in found.says


def test_nobody_is_paired_to_prove_it_by(database: Database) -> None:
    with running(database) as service:
        assert check_port(service.port, waits=False, records=nobody_known).state == "look"


def test_a_database_that_cannot_be_read(database: Database) -> None:
    def fails() -> list[ClientRecord]:
        raise ValueError

    with running(database) as service:
        assert check_port(service.port, waits=False, records=fails).state == "look"


def test_a_companion_with_other_keys(database: Database) -> None:
    other = ClientRecord(id="0" * 16, key=b"k" * 20, created_at=0, origin=None, seen_at=None, revoked_at=None)
    with running(database) as service:
        found = check_port(service.port, waits=False, records=lambda: [other])
    assert found.state == "broken"
    assert "does not hold your keys" in found.says


@pytest.mark.parametrize(
    "said", [b"HTTP/1.1 200 OK\r\n\r\nHello", b"HTTP/1.1 204 No\r\n\r\n", b"220 smtp\r\n"]
)
def test_another_program(said: bytes) -> None:
    with answering(lambda connection: connection.sendall(said)) as port:
        found = check_port(port, waits=False, records=nobody_known)
    assert found.state == "broken"
    assert found.says.startswith("Another program answers")


def test_one_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "SECONDS", 0.2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        found = check_port(silent.getsockname()[1], waits=False, records=nobody_known)
    assert found.state == "broken"
    assert "does not answer" in found.says


def test_nobody() -> None:
    found = check_port(free_port(), waits=False, records=nobody_known)
    assert found.state == "look"
    assert "`warmline serve`" in found.todo


def test_a_port_that_is_kept_back() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        found = check_port(bound.getsockname()[1], waits=False, records=nobody_known)
    assert found.state == "broken"
    assert "does not give it" in found.says


def test_what_waits_is_not_woken() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        held.setblocking(False)
        assert check_port(held.getsockname()[1], waits=True, records=nobody_known).state == "ok"
        with pytest.raises(BlockingIOError):
            held.accept()
