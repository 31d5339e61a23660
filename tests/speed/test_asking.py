"""What it costs to ask over HTTP, signed and sealed, beside the reading itself."""

import json
import secrets
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from support.compared import compared
from support.service import running
from support.signed_client import SignedClient
from support.taken import seconds_taken
from training.evaluation.drafts_of_length import SentenceStore
from warmline.contract import DraftText, Situation
from warmline.reader import Reader
from warmline.storage.database import open_database

ROUNDS = 3
DRAFTS, WORDS = 8, 200


def test_asking_costs_no_more_than_reading(reader: Reader, store: SentenceStore, tmp_path: Path) -> None:
    database = open_database(tmp_path / "warmline.db", key=bytes(32))
    in_process, asked = [], []
    with running(database, reader=reader) as service:
        client = service.client()
        assert client.ask("/v1/hello").signed
        for _ in range(ROUNDS):
            fresh = [store.draft(WORDS) for _ in range(2 * DRAFTS)]
            here = [Situation(draft=DraftText(text=text)) for text in fresh[::2]]
            there = [json.dumps({"draft": {"text": text}}).encode() for text in fresh[1::2]]
            in_process.append(seconds_taken(partial(all_done, reader.read, here), tries=1))
            # The client's own work is in it.
            asked.append(seconds_taken(partial(all_done, partial(ask, client), there), tries=1))
    database.close()
    compared("a draft over HTTP", min(asked), beside=min(in_process), limit=2.5)


def all_done(act: Callable[[Any], object], given: Sequence[Any]) -> None:
    for one in given:
        act(one)


def ask(client: SignedClient, question: bytes) -> None:
    nonce = secrets.token_hex(16)
    sealed = client.sealed(question, nonce=nonce)
    heard = client.send("/v1/check", sealed, client.headers("/v1/check", sealed, nonce=nonce))
    assert heard.signed
    assert heard.status == 200
