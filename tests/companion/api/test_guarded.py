"""What the gate was not made for keeps the service from starting."""

from typing import Any

import pytest
from flask import Blueprint, Flask
from werkzeug.routing import Rule

from warmline.access.gate import CLIENT_ID
from warmline.api import endpoint, guarded, health, problems
from warmline.contract import Nothing, Stored


def store(_: Nothing) -> Stored:
    return Stored(rows=1)


@pytest.fixture
def app() -> Flask:
    app = Flask("warmline", static_folder=None)
    problems.add_handlers(app)
    app.register_blueprint(health.blueprint())
    room = Blueprint("room", "warmline")
    endpoint.add(room, "/v1/store", store)
    app.register_blueprint(room)
    return app


def test_what_the_gate_was_made_for(app: Flask) -> None:
    guarded.hold(app)
    client = app.test_client()
    assert client.post("/v1/store", environ_overrides={CLIENT_ID: "0" * 16}).status_code == 200
    assert client.options("/v1/store").status_code == 200
    assert client.get("/healthz").status_code == 204


@pytest.mark.parametrize("path", ["/v1/store", "/v1/nothing", "/healthz/"])
def test_without_the_gate_nothing_is_answered(app: Flask, path: str) -> None:
    guarded.hold(app)
    heard = app.test_client().post(path)
    assert (heard.status_code, heard.json["error"]["code"]) == (500, "internal")


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("/v1/plain", {"methods": ["POST"]}),
        ("/debug", {}),
        ("/healthz", {"methods": ["POST"]}),
        ("/healthz", {"methods": ["GET", "DELETE"]}),
    ],
)
def test_a_view_that_is_no_endpoint(app: Flask, path: str, options: dict[str, Any]) -> None:
    app.add_url_rule(path, endpoint="other", view_func=lambda: "words of a mail", **options)
    with pytest.raises(guarded.UnguardedError, match=rf"^{path} is not a path that the gate guards\.$"):
        guarded.hold(app)


def test_a_route_for_every_method(app: Flask) -> None:
    app.url_map.add(Rule("/v1/other", endpoint="room.store"))
    with pytest.raises(guarded.UnguardedError):
        guarded.hold(app)


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/v1/other", ["GET", "POST"]),
        ("/v1/other", ["PUT"]),
        ("/v1/other/", ["POST"]),
        ("/v1/other/<name>", ["POST"]),
        ("/v1/Other", ["POST"]),
        ("/v2/other", ["POST"]),
        ("/v1/", ["POST"]),
        ("/v1/other/more", None),
    ],
)
def test_an_endpoint_in_another_place(app: Flask, path: str, methods: list[str] | None) -> None:
    view = endpoint.Endpoint(view=store, asks=Nothing, answers=Stored)
    app.add_url_rule(path, endpoint="other", view_func=view, methods=methods)
    with pytest.raises(guarded.UnguardedError):
        guarded.hold(app)
