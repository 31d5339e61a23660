"""The service on a free port, in a thread, with a reader whose answers are known."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from support.signed_client import ORIGIN, SignedClient
from warmline.access.clients import Clients
from warmline.access.gate import Gate
from warmline.access.serving import Serving
from warmline.app import create_app
from warmline.contract import DraftReading, Reading, Rhythm, RuleCard, Situation, Thread
from warmline.papers_contract import Papers
from warmline.readings import Reads
from warmline.storage.database import Database

CARD = RuleCard(
    id="calm-down",
    label="condescending",
    severity="medium",
    title="Calm down",
    why="It can read as telling somebody how to feel.",
    looks_for=["calm down"],
    source="Own judgement",
    source_url=None,
)

NO_PAPERS = Papers(
    timeline=[],
    asks=[],
    promises=[],
    facts=[],
    opening="",
    reminders=[],
    went_wrong=[],
    summary="",
    handover="",
    others=[],
    rhythm=Rhythm(gaps=[], quick=False),
)


@dataclass
class FakeReader:
    """Answers with nothing to say, or fails with `error`. Keeps what it was asked."""

    error: Exception | None = None
    asked: list[Situation] = field(default_factory=list)

    def read(self, situation: Situation) -> Reading:
        self.asked.append(situation)
        if self.error is not None:
            raise self.error
        draft = DraftReading(language="en", marks=[], notes=[]) if situation.draft else None
        return Reading(draft=draft, thread=None)

    def papers(self, thread: Thread) -> Papers:
        if self.error is not None:
            raise self.error
        return NO_PAPERS

    def rule_cards(self) -> list[RuleCard]:
        return [CARD]


@dataclass
class Service:
    """A running service; `client()` pairs with it."""

    port: int
    clients: Clients
    reader: Any

    def client(self, *, origin: str = ORIGIN) -> SignedClient:
        return SignedClient(port=self.port, line=self.clients.pair().line, origin=origin)


@contextmanager
def running(database: Database, *, reader: Reads | None = None) -> Iterator[Service]:
    """Ends with the block."""
    reader = reader or FakeReader()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    app = create_app(port=port, database=database, reader=reader, degraded="A key file is used.")
    listener.listen()
    with serving(listener, app):
        yield Service(port=port, clients=Clients(database), reader=reader)


@contextmanager
def serving(listener: socket.socket, app: Gate) -> Iterator[int]:
    """On a socket that listens; its port."""
    server = Serving(listener, app)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        server.end()
        thread.join(20)
