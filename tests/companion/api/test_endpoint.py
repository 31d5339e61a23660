"""How HTTP reaches a view, and what comes back when it must not."""

import json
from typing import Any

import pytest
from flask import Blueprint, Flask
from flask.testing import FlaskClient

from warmline.api import endpoint
from warmline.contract import ClientId, Nothing, Situation, Stored


@pytest.fixture
def client(serving: Any) -> FlaskClient:
    room = Blueprint("room", "warmline")

    def count(situation: Situation) -> Stored:
        """Counts messages."""
        return Stored(rows=len(situation.thread.messages) if situation.thread else 0)

    def nothing(_: Nothing) -> Stored:
        return Stored(rows=0)

    endpoint.add(room, "/count", count)
    endpoint.add(room, "/nothing", nothing)
    served: FlaskClient = serving(room)
    return served


def test_models_come_from_the_types_of_the_view() -> None:
    def revoke(client: ClientId) -> Stored:
        return Stored(rows=1)

    room = Blueprint("room", "warmline")
    endpoint.add(room, "/revoke", revoke)
    app = Flask("warmline")
    app.register_blueprint(room)
    view: Any = app.view_functions["room.revoke"]
    assert (view.asks, view.answers, view.view) == (ClientId, Stored, revoke)


def test_there_and_back(client: FlaskClient) -> None:
    heard = client.post("/count", data=b'{"thread":{"messages":[{"text":"a"},{"text":"b"}]}}')
    assert (heard.status_code, heard.mimetype, heard.get_data()) == (200, "application/json", b'{"rows":2}')


def test_no_words_are_needed_where_nothing_is_asked(client: FlaskClient) -> None:
    assert client.post("/nothing").status_code == 200
    assert client.post("/nothing", data=b"{}").status_code == 200
    assert client.post("/nothing", data=b'{"a":1}').status_code == 422
    assert client.post("/count").status_code == 400


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_post_alone(client: FlaskClient, method: str) -> None:
    heard = client.open("/count", method=method)
    assert (heard.status_code, heard.json["error"]["code"]) == (405, "wrong_method")


BAD = [
    (b"hello", 400),
    (b"", 400),
    (b'{"draft":NaN}', 400),
    (b'{"draft":{"text":"\\u0000"}}', 400),
    (b'{"draft":{"text":"\\ud800"}}', 400),
    (b'{"draft":{"text":"\xff"}}', 400),
    (b'{"draft":null,"draft":null}', 400),
    (b"[" * 100_000, 400),
    (b'{"draft":{"text":1}}', 422),
    (b'{"draft":{"text":"a"},"more":1}', 422),
    (json.dumps({"draft": {"text": "a" * 1_000_000}}).encode(), 422),
]


@pytest.mark.parametrize(("raw", "status"), BAD, ids=lambda value: repr(value)[:40])
def test_bad_input_is_a_problem_in_json(client: FlaskClient, raw: bytes, status: int) -> None:
    heard = client.post("/count", data=raw)
    assert heard.status_code == status
    assert heard.json["error"]["code"] == ("not_json" if status == 400 else "invalid")
    assert "Traceback" not in heard.text
    assert len(heard.get_data()) < 300
