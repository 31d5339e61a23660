"""What the companion says when something goes wrong, and that it goes on when that is over.

What the extension makes of it: extension/src/background/handlers.faults.test.ts, from the same list.
"""

import json
import re
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from support.sent import sent
from support.service import FakeReader, running
from support.signed_client import Heard, SignedClient
from warmline.background import Task
from warmline.contract import Reading, Situation
from warmline.readings import AT_ONCE, Readings
from warmline.storage.database import Database, open_database

FAULTS = json.loads((Path(__file__).parent / "faults.json").read_text("utf-8"))
KEY = bytes(range(32))


def report() -> Any:
    """Of a mail to many, whom nobody has written to before."""
    to = [f"{uuid.uuid4()}@client.example" for _ in range(50)]
    return json.loads(sent(to=to).model_dump_json(by_alias=True))


BODIES = {"/v1/sent": report(), "/v1/check": {"draft": {"text": "a"}}}


class Scene:
    """A running companion, whose reader can be made to fail or to hang."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "warmline.db"
        self.database: Database = open_database(self.file, key=KEY)
        self.reader = Hangs()
        self.may_load = threading.Event()
        self.may_load.set()
        self.loading = Task(self.load)
        self.readings = Readings(self.loading, seconds=0.4, most_stuck=2)

    def load(self) -> FakeReader:
        self.may_load.wait(60)
        return self.reader

    def pragma(self, words: str) -> None:
        self.database._connection.execute(f"PRAGMA {words}").fetchall()


class Hangs(FakeReader):
    def __init__(self) -> None:
        super().__init__()
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def read(self, situation: Situation) -> Reading:
        self.may_go_on.wait(60)
        return super().read(situation)


@contextmanager
def full_disk(scene: Scene, client: SignedClient) -> Iterator[None]:
    scene.pragma("max_page_count = 1")
    for _ in range(500):  # what is left of the last page
        if client.ask("/v1/sent", report()).status != 200:
            break
    yield
    scene.pragma("max_page_count = 1000000")


@contextmanager
def written_by_another(scene: Scene, _: SignedClient) -> Iterator[None]:
    scene.pragma("busy_timeout = 50")
    other = open_database(scene.file, key=KEY)
    with other.writing():
        yield
    other.close()


@contextmanager
def broken(scene: Scene, _: SignedClient) -> Iterator[None]:
    works = scene.database.writing
    scene.database.writing = lambda: {}["words"]  # type: ignore[method-assign]
    yield
    scene.database.writing = works  # type: ignore[method-assign]


@contextmanager
def failing_reader(scene: Scene, _: SignedClient) -> Iterator[None]:
    scene.reader.error = ValueError("words")
    yield
    scene.reader.error = None


@contextmanager
def hanging(scene: Scene, _: SignedClient) -> Iterator[None]:
    scene.reader.may_go_on.clear()
    yield
    scene.reader.may_go_on.set()


@contextmanager
def stuck(scene: Scene, client: SignedClient) -> Iterator[None]:
    with hanging(scene, client):
        for _ in range(2):
            assert ask(client, "/v1/check").code == "too_long"
        yield
    time.sleep(0.05)


@contextmanager
def crowded(scene: Scene, _: SignedClient) -> Iterator[None]:
    """It is nobody's turn while all of them are others'."""
    turns = scene.readings._turns
    taken = [turns.acquire() for _ in range(AT_ONCE)]
    yield
    turns.release(len(taken))


@contextmanager
def starting(scene: Scene, _: SignedClient) -> Iterator[None]:
    yield
    scene.may_load.set()


@contextmanager
def clock_set(_: Scene, client: SignedClient) -> Iterator[None]:
    client.ahead = -3_600
    yield
    client.ahead = 0


PLAYED: dict[str, Callable[[Scene, SignedClient], AbstractContextManager[None]]] = {
    "storage_full": full_disk,
    "storage_busy": written_by_another,
    "internal": broken,
    "unreadable": failing_reader,
    "too_long": hanging,
    "stuck": stuck,
    "busy": crowded,
    "starting": starting,
    "clock": clock_set,
}


def ask(client: SignedClient, path: str) -> Heard:
    return client.ask(path, BODIES[path])


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault["code"])
def test_it_is_told_plainly_and_passes(fault: dict[str, Any], tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    path = fault["path"]
    if fault["code"] == "starting":
        scene.may_load.clear()
    scene.loading.begin()
    with running(scene.database, reader=scene.readings) as service:
        client = service.client()
        assert client.ask("/v1/hello").status == 200
        with PLAYED[fault["code"]](scene, client):
            heard = ask(client, path)
            others = client.ask("/v1/hello")
        assert (heard.status, heard.signed) == (fault["status"], True)
        assert heard.json["error"] == {"code": fault["code"], "message": fault["message"]}
        assert others.status == (401 if fault["code"] == "clock" else 200), "nothing else is touched by it"
        again = ask(client, path)
        assert (again.status, again.signed) == (200, True), "nothing is left of it"
        assert path != "/v1/sent" or again.json == {"rows": 1}
    scene.database.close()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault["code"])
def test_it_is_said_in_words_for_people(fault: dict[str, Any]) -> None:
    message = fault["message"]
    assert re.fullmatch(r"[A-Z][^!]+\.", message)
    assert len(message) < 160
    assert not re.search(r"(?i)\b(error|exception|http|json|sqlite|thread|timeout|server)\b", message)


def test_all_are_played() -> None:
    assert [fault["code"] for fault in FAULTS] == list(PLAYED)
