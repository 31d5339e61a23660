import logging

import pytest
from flask import Flask, abort

from warmline.api import problems
from warmline.errors import WarmlineError


@pytest.fixture
def app() -> Flask:
    app = Flask("warmline")
    problems.add_handlers(app)
    return app


def test_not_found(app: Flask) -> None:
    heard = app.test_client().post("/v1/nothing-here")
    assert (heard.status_code, heard.json["error"]["code"]) == (404, "not_found")
    assert "nothing-here" not in heard.text


@pytest.mark.parametrize(("status", "code"), [(405, "wrong_method"), (413, "refused"), (418, "refused")])
def test_other_refusals_of_flask(app: Flask, status: int, code: str) -> None:
    app.add_url_rule("/", view_func=lambda: abort(status), methods=["POST"])
    heard = app.test_client().post("/")
    assert (heard.status_code, heard.json["error"]["code"]) == (status, code)


def test_what_people_can_mend_is_told(app: Flask) -> None:
    def full() -> str:
        raise WarmlineError("storage_full", "The disk is full.")

    app.add_url_rule("/", view_func=full, methods=["POST"])
    heard = app.test_client().post("/")
    assert (heard.status_code, heard.json) == (
        500,
        {"error": {"code": "storage_full", "message": "The disk is full."}},
    )


def test_what_nobody_foresaw_is_told_without_its_words(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> str:
        raise KeyError("words of a mail")

    caplog.set_level(logging.DEBUG)
    app.add_url_rule("/", view_func=fail, methods=["POST"])
    heard = app.test_client().post("/")
    assert (heard.status_code, heard.json["error"]["code"]) == (500, "internal")
    assert "words of a mail" not in heard.text + caplog.text
    assert "KeyError at test_problems.py:" in caplog.text
