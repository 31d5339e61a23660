"""Pairing as a machine of states: in whatever order, the gate answers like a simple model of it."""

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from support.by_hand import ask_by_hand
from support.clock import Clock
from support.service import FakeReader
from support.signed_client import SignedClient
from warmline.access.clients import Clients
from warmline.app import create_app
from warmline.storage.database import open_database

PORT = 27845
ORIGINS = [f"chrome-extension://{letter * 32}" for letter in "abc"]

OFF = [0, 0, 0, -1, -60, 60, -61, 61]
"""Seconds by which the sender's clock may be wrong."""


@dataclass
class Known:
    """A client as a person would describe it; `origin`: to whom it is bound, or None."""

    line: str
    made: float
    origin: str | None = None
    revoked: bool = False

    def waits(self, now: float) -> bool:
        return self.origin is None and not self.revoked and now - self.made <= 600


@dataclass(frozen=True)
class Request:
    """A request to `/v1/hello` as it was signed once; sent again it is the same bytes."""

    client: str
    origin: str
    ts: int
    nonce: str


class Pairing(RuleBasedStateMachine):
    lines: Bundle[str] = Bundle("lines")
    requests: Bundle[Request] = Bundle("requests")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock, self.ticks = Clock(), Clock(0)
        self.model: dict[str, Known] = {}
        self.nonces = 0
        self.start()

    def start(self) -> None:
        self.database = open_database(self.folder / "warmline.db", key=bytes(range(32)))
        self.clients = Clients(self.database, clock=self.clock)
        self.app = create_app(
            port=PORT, database=self.database, reader=FakeReader(), clock=self.clock, ticks=self.ticks
        )
        self.started = self.ticks.now
        self.used: set[tuple[str, str]] = set()

    def teardown(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)

    @rule(target=lines)
    def make(self) -> str:
        # Lines that nobody used in time go when a new one is made.
        self.model = {
            line: known
            for line, known in self.model.items()
            if known.origin is not None or self.clock.now - known.made <= 600
        }
        line = self.clients.pair().line
        self.model[line] = Known(line, made=self.clock.now)
        return line

    @rule(seconds=st.sampled_from([1, 59, 60, 61, 299, 600, 601]))
    def wait(self, seconds: int) -> None:
        self.clock.now += seconds
        self.ticks.now += seconds

    @rule(seconds=st.sampled_from([30, 3_600]))
    def put_the_clock_forward(self, seconds: int) -> None:
        self.clock.now += seconds

    @rule(target=requests, line=lines, origin=st.sampled_from(ORIGINS), off=st.sampled_from(OFF))
    def use(self, line: str, origin: str, off: int) -> Request:
        self.nonces += 1
        request = Request(line, origin, int(self.clock.now) + off, f"{self.nonces:032x}")
        self.send(request)
        return request

    @rule(target=requests, line=lines, origin=st.sampled_from(ORIGINS))
    def use_too_late(self, line: str, origin: str) -> Request:
        # Seldom come upon by waiting alone: others that were made later have to be there still.
        if (known := self.model.get(line)) and known.waits(self.clock.now):
            seconds = int(known.made + 601 - self.clock.now)
            self.wait(seconds)
        return self.use(line, origin, 0)

    @rule(request=requests)
    def replay(self, request: Request) -> None:
        self.send(request)

    @rule(request=requests, origin=st.sampled_from(ORIGINS))
    def replay_from_elsewhere(self, request: Request, origin: str) -> None:
        self.send(replace(request, origin=origin))

    def send(self, request: Request) -> None:
        expected = self.expected(request)
        client = SignedClient(port=PORT, line=request.client, origin=request.origin)
        assert ask_by_hand(self.app, client, ts=request.ts, nonce=request.nonce) == expected

    def expected(self, request: Request) -> tuple[int, str | None]:
        now, known = self.clock.now, self.model.get(request.client)
        if not any(other.origin == request.origin or other.waits(now) for other in self.model.values()):
            return 403, "origin"
        if known is None:
            return 401, "signature"
        if abs(now - request.ts) > 60 or request.ts < now - (self.ticks.now - self.started):
            return 401, "clock"
        if (request.client, request.nonce) in self.used:
            return 401, "replayed"
        self.used.add((request.client, request.nonce))
        if known.revoked:
            return 401, "revoked"
        if known.origin is None and not known.waits(now):
            return 401, "pairing_expired"
        if known.origin not in (None, request.origin):
            return 403, "other_origin"
        known.origin = request.origin
        return 200, None

    @rule(line=lines, stranger=st.sampled_from(["a", "b"]))
    def sign_with_another_key(self, line: str, stranger: str) -> None:
        forged = SignedClient(port=PORT, line=line[:26] + stranger * 32, origin=ORIGINS[0])
        status, code = ask_by_hand(self.app, forged, ts=int(self.clock.now))
        assert (status, code) in ((401, "signature"), (403, "origin"))

    @rule(line=lines)
    def revoke(self, line: str) -> None:
        known = self.model.get(line)
        touched = self.clients.revoke(line.split(":")[1])
        assert touched == (known is not None and not known.revoked)
        if known is not None:
            known.revoked = True

    @rule()
    def restart(self) -> None:
        self.database.close()
        self.start()

    @invariant()
    def those_who_may_ask_are_listed(self) -> None:
        listed = {(record.id, record.origin) for record in self.clients.current()}
        assert listed == {
            (line.split(":")[1], known.origin)
            for line, known in self.model.items()
            if not known.revoked and (known.origin is not None or known.waits(self.clock.now))
        }


TestPairing = Pairing.TestCase
TestPairing.settings = settings(
    max_examples=15,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
)
