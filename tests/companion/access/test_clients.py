import re
from typing import NoReturn

from support.clock import Clock
from warmline.access.clients import Clients
from warmline.errors import WarmlineError
from warmline.storage.database import Database

HERE = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
THERE = "moz-extension://6c1f3a52-9a6e-4f0e-8d0e-1f5b3f6f7a8b"


def test_a_pairing_line(clients: Clients) -> None:
    pairing = clients.pair()
    assert re.fullmatch(r"warmline:[0-9a-f]{16}:[a-z2-7]{32}", pairing.line)
    assert len(pairing.key) == 20
    assert repr(pairing.key) not in repr(pairing)


def test_keys_and_ids_differ(clients: Clients) -> None:
    first, second = clients.pair(), clients.pair()
    assert first.id != second.id
    assert first.key != second.key


def test_a_new_client_waits_ten_minutes(clients: Clients, clock: Clock) -> None:
    client_id = clients.pair().id
    record = clients.find(client_id)
    assert record is not None
    assert record.state(now=clock.now + 600) == "waiting"
    assert record.state(now=clock.now + 601) == "expired"
    assert repr(record.key) not in repr(record)


def test_expired_ones_are_not_listed_and_go_with_the_next_pairing(clients: Clients, clock: Clock) -> None:
    old = clients.pair().id
    clock.now += 601
    assert clients.current() == []
    assert clients.find(old) is not None
    new = clients.pair().id
    assert clients.find(old) is None
    assert [record.id for record in clients.current()] == [new]


def test_all_there_are_in_whatever_state(clients: Clients, clock: Clock) -> None:
    revoked, waiting = clients.pair(), clients.pair()
    clients.revoke(revoked.id)
    clock.now += 601
    assert {record.id for record in clients.every()} == {revoked.id, waiting.id}
    assert clients.current() == []


def test_those_who_may_ask_are_listed(clients: Clients) -> None:
    active, waiting, revoked = (clients.pair().id for _ in range(3))
    clients.bind(active, origin=HERE)
    clients.revoke(revoked)
    assert {record.id for record in clients.current()} == {active, waiting}


def test_ten_minutes_are_the_same_everywhere(clients: Clients, clock: Clock) -> None:
    client_id = clients.pair().id
    clock.now += 600
    assert [record.id for record in clients.current()] == [client_id]
    assert clients.may_come_from(HERE)
    clients.pair()
    assert clients.find(client_id) is not None


def test_nobody_is_awaited_who_was_revoked(clients: Clients) -> None:
    clients.revoke(clients.pair().id)
    assert not clients.may_come_from(HERE)


def test_binding_happens_once(clients: Clients, clock: Clock) -> None:
    client_id = clients.pair().id
    assert clients.bind(client_id, origin=HERE)
    assert clients.bind(client_id, origin=HERE)
    assert not clients.bind(client_id, origin=THERE)
    clock.now += 10_000
    record = clients.find(client_id)
    assert record is not None
    assert (record.origin, record.state(now=clock.now)) == (HERE, "active")


def test_nobody_is_bound_who_is_unknown_or_revoked(clients: Clients) -> None:
    assert not clients.bind("0" * 16, origin=HERE)
    client_id = clients.pair().id
    clients.revoke(client_id)
    assert not clients.bind(client_id, origin=HERE)


def test_where_requests_may_come_from(clients: Clients, clock: Clock) -> None:
    assert not clients.may_come_from(HERE)
    client_id = clients.pair().id
    assert clients.may_come_from(HERE)
    assert clients.may_come_from(THERE)
    clients.bind(client_id, origin=HERE)
    assert clients.may_come_from(HERE)
    assert not clients.may_come_from(THERE)
    clients.revoke(client_id)
    assert clients.may_come_from(HERE), "a revoked extension is owed a signed refusal"
    clients.pair()
    clock.now += 601
    assert not clients.may_come_from(THERE)


def test_revoking(clients: Clients, clock: Clock) -> None:
    client_id = clients.pair().id
    assert clients.revoke(client_id) == 1
    assert clients.revoke(client_id) == 0
    assert clients.revoke("0" * 16) == 0
    assert clients.current() == []
    record = clients.find(client_id)
    assert record is not None
    assert record.state(now=clock.now) == "revoked"


def test_seen_is_noted_roughly(clients: Clients, clock: Clock) -> None:
    client_id = clients.pair().id

    def seen() -> int | None:
        record = clients.find(client_id)
        assert record is not None
        clients.note_seen(record)
        after = clients.find(client_id)
        assert after is not None
        return after.seen_at

    began = int(clock.now)
    assert seen() == began
    clock.now += 59
    assert seen() == began
    clock.now += 1
    assert seen() == began + 60


def test_a_full_disk_is_no_reason_not_to_answer(clients: Clients, clock: Clock) -> None:
    class Full:
        def writing(self) -> NoReturn:
            raise WarmlineError("storage_full", "The disk is full.")

    record = clients.find(clients.pair().id)
    assert record is not None
    Clients(Full(), clock=clock).note_seen(record)


def test_another_process_is_noticed(clients: Clients, database: Database, clock: Clock) -> None:
    made_elsewhere = Clients(database, clock=clock).pair()
    found = clients.find(made_elsewhere.id)
    assert found is not None
    assert found.key == made_elsewhere.key
